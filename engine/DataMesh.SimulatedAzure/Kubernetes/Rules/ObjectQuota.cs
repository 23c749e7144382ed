using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Rules;

/// <summary>
/// How much one object takes of what a quota counts in objects. https://kubernetes.io/docs/concepts/policy/resource-quotas/#object-count-quota
/// </summary>
internal static class ObjectQuota
{
    /// <summary>The resources that a quota may name without <c>count/</c>.</summary>
    private static readonly string[] Named = ["configmaps", "persistentvolumeclaims", "replicationcontrollers", "resourcequotas", "secrets", "services"];

    public static Quantity Count(string counted, string resource, IReadOnlyDictionary<string, object?> outputs) => counted switch
    {
        _ when counted == "count/" + resource => Quantity.Of(1),
        _ when counted == resource && Named.Contains(resource) => Quantity.Of(1),
        "services.loadbalancers" when resource == "services" && ValueTree.Text(outputs, "spec", "type") == "LoadBalancer" => Quantity.Of(1),
        "services.nodeports" when resource == "services" && ValueTree.Text(outputs, "spec", "type") is "NodePort" or "LoadBalancer" =>
            Quantity.Of(ValueTree.List(outputs, "spec", "ports").Count),
        "requests.storage" when resource == "persistentvolumeclaims"
            && Quantity.TryParse(ValueTree.Text(outputs, "spec", "resources", "requests", "storage") ?? "", out var storage) => storage,
        _ => Quantity.Zero,
    };
}
