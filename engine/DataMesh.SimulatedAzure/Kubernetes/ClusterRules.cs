using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataMesh.SimulatedAzure.Kubernetes.Rules;

namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>
/// What a cluster refuses because of what else is in it. Each rule is a class of its own; docs/parity.md lists them with their sources.
/// </summary>
public static class ClusterRules
{
    private static readonly ImmutableArray<IClusterRule> Rules =
    [
        new NamespaceExistsRule(),
        new ImmutableFieldRule(),
        new ServiceAccountExistsRule(),
        new PodSecurityRule(),
        new LimitRangeRule(),
        new QuotaRule(),
    ];

    private static readonly ConcurrentDictionary<string, IClusterRule[]> RulesOf = new(StringComparer.Ordinal);

    /// <summary>Why the cluster would refuse an object, in the order of the rules; empty when it would take it.</summary>
    /// <param name="cloud">The cloud before the put.</param>
    /// <param name="target">Where the provider works.</param>
    /// <param name="candidate">The object as it would be; parts that are not known yet are not judged.</param>
    /// <param name="existing">The object as it is; null when it is new.</param>
    public static ImmutableArray<AzureError> OnPut(ICloudView cloud, ClusterTarget target, KubernetesObject candidate, KubernetesObject? existing)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(candidate);
        // What is only written down is seen by no cluster.
        if (target.Server is not { } server || target.RendersOnly) return [];
        if (Clusters.Find(cloud, server) is not { } cluster) return cloud.MayHoldMore(Clusters.ManagedType) ? [] : [ClusterErrors.Unreachable(server)];
        var view = new ClusterView(cloud, cluster);
        ImmutableArray<AzureError>.Builder? errors = null;
        var all = RulesOf.GetOrAdd(candidate.Type.Token, static (_, type) => [.. Rules.Where(rule => rule.Concerns(type))], candidate.Type);
        foreach (var rule in all)
            foreach (var error in rule.Check(view, candidate, existing)) (errors ??= ImmutableArray.CreateBuilder<AzureError>()).Add(error);
        return errors?.ToImmutable() ?? [];
    }

    /// <summary>What the API server answers to the creation of what is there already.</summary>
    public static AzureError ExistsAlready(KubernetesObject existing)
    {
        ArgumentNullException.ThrowIfNull(existing);
        return ClusterErrors.AlreadyExists(existing.Type, existing.Name);
    }

    /// <summary>Why the cluster would refuse to delete an object; empty when it would, or when there is no such object.</summary>
    /// <param name="type">The kind.</param>
    /// <param name="id">The id, as the provider writes it.</param>
    public static ImmutableArray<AzureError> OnDelete(KubernetesType type, string id)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(id);
        return [.. NamespaceProtectedRule.OnDelete(type, id)];
    }
}
