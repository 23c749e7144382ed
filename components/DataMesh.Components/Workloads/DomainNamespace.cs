using DataMesh.Components.Tags;
using Core = Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Meta = Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Rbac = Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

namespace DataMesh.Components.Workloads;

/// <summary>
/// The part of the hub's cluster that is a domain's: a namespace in which only pods run that can do no harm to others (Kubernetes' pod security standard
/// "restricted"), that reaches nothing and is reached by nothing unless a workload's policy says so, and that cannot use more of the cluster than its workloads
/// need.
/// </summary>
/// <remarks>
/// The domain's groups get in by role bindings of this namespace, never of the cluster. They are Kubernetes' own and not Azure's roles, which know a reader, a
/// writer and an administrator only: a writer could rewrite the network policies, which are the grants.
/// </remarks>
public sealed class DomainNamespace : ComponentResource
{
    private const string Authorization = "rbac.authorization.k8s.io";

    /// <summary>Creates the namespace with its bounds and roles.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and the cluster's provider.</param>
    public DomainNamespace(string name, DomainNamespaceArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:workloads:DomainNamespace", name, options)
    {
        Name = ClusterNames.Namespace(args.Domain.Name);
        var labels = KubernetesLabels.Of(args.Tags);
        var itself = new Meta.ObjectMetaArgs { Name = Name.Value, Labels = Restricted(labels) };
        foreach (var (key, text) in KubernetesLabels.Annotations(args.Tags))
            itself.Annotations.Add(key, text);
        var home = new Kubernetes.Core.V1.Namespace(name, new() { Metadata = itself }, new CustomResourceOptions { Parent = this });
        var inside = new CustomResourceOptions { Parent = this, DependsOn = [home] };

        Meta.ObjectMetaArgs Called(string called) => new() { Name = called, Namespace = Name.Value, Labels = labels };
        Ready =
        [
            new Kubernetes.Core.V1.ResourceQuota(name, new()
            {
                Metadata = Called("quota"),
                Spec = new Core.ResourceQuotaSpecArgs { Hard = NamespaceQuota.Of(args.Domain, args.Profile) },
            }, inside),
            new Kubernetes.Core.V1.LimitRange(name, new()
            {
                Metadata = Called("limits"),
                Spec = new Core.LimitRangeSpecArgs { Limits = { Containers() } },
            }, inside),
            new Kubernetes.Networking.V1.NetworkPolicy($"{name}-default-deny", new() { Metadata = Called("default-deny"), Spec = PodNetworkPolicy.Nothing() }, inside),
            new Kubernetes.Networking.V1.NetworkPolicy($"{name}-dns", new() { Metadata = Called("dns"), Spec = PodNetworkPolicy.Names() }, inside),
        ];
        _ = new Kubernetes.Rbac.V1.Role($"{name}-operators", new() { Metadata = Called("operators"), Rules = [.. Operators(args.Profile)] }, inside);
        Bind($"{name}-owners-operate", Called("owners-operate"), "Role", "operators", args.Domain.Owner, inside);
        Bind($"{name}-owners-view", Called("owners-view"), "ClusterRole", "view", args.Domain.Owner, inside);
        Bind($"{name}-stewards-view", Called("stewards-view"), "ClusterRole", "view", args.Domain.Steward, inside);
        RegisterOutputs(new Dictionary<string, object?> { ["name"] = Name.Value });
    }

    /// <summary>The namespace's name.</summary>
    public KubernetesName Name { get; }

    /// <summary>What has to be there before anything runs: until then the namespace would be open.</summary>
    internal ImmutableArray<Resource> Ready { get; }

    // The latest version of the standard, which the cluster brings with its own upgrades: https://kubernetes.io/docs/concepts/security/pod-security-admission/
    private static ImmutableDictionary<string, string> Restricted(ImmutableDictionary<string, string> labels) =>
        labels.AddRange(((string[])["enforce", "audit", "warn"]).SelectMany(mode => (KeyValuePair<string, string>[])
        [
            new($"pod-security.kubernetes.io/{mode}", "restricted"), new($"pod-security.kubernetes.io/{mode}-version", "latest"),
        ]));

    private static Core.LimitRangeItemArgs Containers()
    {
        var usual = new ComputeAmount(250, 256);
        var most = new ComputeAmount(ComputeAmount.MostMillicores, ComputeAmount.MostMebibytes);
        return new Core.LimitRangeItemArgs { Type = "Container", Default = Amounts(usual), DefaultRequest = Amounts(usual), Max = Amounts(most) };
    }

    private static InputMap<string> Amounts(ComputeAmount amount) => new() { ["cpu"] = amount.Cpu, ["memory"] = amount.Memory };

    private static IEnumerable<Rbac.PolicyRuleArgs> Operators(Model.Environments.WorkloadProfile profile)
    {
        yield return new Rbac.PolicyRuleArgs { ApiGroups = { "" }, Resources = { "pods" }, Verbs = { "delete" } };
        yield return new Rbac.PolicyRuleArgs { ApiGroups = { "apps" }, Resources = { "deployments/scale" }, Verbs = { "patch", "update" } };
        if (!profile.OwnersGetInside)
            yield break;
        yield return new Rbac.PolicyRuleArgs { ApiGroups = { "" }, Resources = { "pods/exec", "pods/portforward" }, Verbs = { "create" } };
        yield return new Rbac.PolicyRuleArgs { ApiGroups = { "apps" }, Resources = { "deployments" }, Verbs = { "patch", "update" } };
    }

    private static void Bind(string name, Meta.ObjectMetaArgs metadata, string kind, string role, GroupReference group, CustomResourceOptions options) =>
        _ = new Kubernetes.Rbac.V1.RoleBinding(name, new()
        {
            Metadata = metadata,
            RoleRef = new Rbac.RoleRefArgs { ApiGroup = Authorization, Kind = kind, Name = role },
            Subjects = { new Rbac.SubjectArgs { ApiGroup = Authorization, Kind = "Group", Name = group.ObjectId.ToString("D") } },
        }, options);
}
