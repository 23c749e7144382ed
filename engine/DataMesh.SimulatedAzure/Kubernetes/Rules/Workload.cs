using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Rules;

/// <summary>The pods that an object is, or that a controller makes for it.</summary>
/// <param name="Pod">The specification of one pod.</param>
/// <param name="Count">How many there are.</param>
/// <param name="PodName">What the first one is called.</param>
internal sealed record Workload(IReadOnlyDictionary<string, object?> Pod, long Count, string PodName)
{
    /// <summary>Tells the provider not to wait until the pods run: then it does not learn that they cannot.</summary>
    private const string SkipAwait = "pulumi.com/skipAwait";

    /// <summary>The resources whose objects are pods or have pods made for them.</summary>
    public static string[] Resources { get; } =
        ["daemonsets.apps", "deployments.apps", "jobs.batch", "pods", "replicasets.apps", "replicationcontrollers", "statefulsets.apps"];

    /// <summary>
    /// The pods of an object; null for one that has none, or none at once. A daemon set counts one pod, for the simulation has no nodes.
    /// </summary>
    public static Workload? Of(string resource, string name, IReadOnlyDictionary<string, object?> outputs)
    {
        if (!Resources.Contains(resource)) return null;
        if (resource == "pods") return new Workload(ValueTree.Map(outputs, "spec"), 1, name);
        var count = resource switch
        {
            "jobs.batch" => ValueTree.Get(outputs, "spec", "parallelism"),
            "daemonsets.apps" => 1.0,
            _ => ValueTree.Get(outputs, "spec", "replicas"),
        };
        // A number that is not known yet is none that could be too large.
        return new Workload(ValueTree.Map(outputs, "spec", "template", "spec"), count is double number ? (long)number : 0, $"{name}-{DerivedId.Hex("pod", name, 10)}");
    }

    /// <summary>Whether it comes out that the pods of an object cannot be made.</summary>
    public static bool IsAwaited(KubernetesObject candidate) =>
        candidate.Type.GroupKind == "Pod" || candidate.Annotation(SkipAwait) is not ("true" or "1" or "TRUE" or "True");
}
