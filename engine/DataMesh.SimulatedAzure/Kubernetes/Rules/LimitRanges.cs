using System.Collections.Immutable;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Rules;

/// <summary>The limit ranges of a namespace, as they stand one after the other. https://kubernetes.io/docs/concepts/policy/limit-range/</summary>
internal static class LimitRanges
{
    public const string Resource = "limitranges";

    /// <summary>The items of one type (<c>Container</c>, <c>Pod</c>, <c>PersistentVolumeClaim</c>).</summary>
    public static ImmutableArray<IReadOnlyDictionary<string, object?>> Of(ClusterView cluster, string home, string type)
    {
        var items = ImmutableArray.CreateBuilder<IReadOnlyDictionary<string, object?>>();
        foreach (var range in cluster.InNamespace(home, Resource))
            foreach (var item in ValueTree.List(range.Outputs, "spec", "limits"))
                if (item is IReadOnlyDictionary<string, object?> entry && ValueTree.Text(entry, "type") == type) items.Add(entry);
        return items.DrainToImmutable();
    }
}
