using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Checking;

/// <summary>
/// A controller finds the pods that it makes. https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector
/// </summary>
internal sealed class SelectorCheck : IPartCheck
{
    public IEnumerable<string> Types => ["apps/v1:DaemonSetSpec", "apps/v1:DeploymentSpec", "apps/v1:ReplicaSetSpec", "apps/v1:StatefulSetSpec"];

    public IEnumerable<AzureError> Check(ObjectPart part)
    {
        if (part.Get("replicas") is double and < 0) yield return part.Invalid("replicas", $"Invalid value: {ObjectPart.Show(part.Get("replicas"))}: must be greater than or equal to 0");
        if (part.Get("template", "spec", "restartPolicy") is string policy and not "Always")
            yield return part.Invalid("template.spec.restartPolicy", $"Unsupported value: \"{policy}\": supported values: \"Always\"");
        if (part.Get("selector") is not IReadOnlyDictionary<string, object?> selector) yield break;
        if (selector.Values.All(value => value is IReadOnlyDictionary<string, object?> { Count: 0 } or IReadOnlyList<object?> { Count: 0 }))
        {
            yield return part.Invalid("selector", $"Invalid value: {{}}: empty selector is invalid for {part.Owner.Kind.ToLowerInvariant()}");
            yield break;
        }
        if (part.Get("template", "metadata", "labels") is AzureUnknown || part.Get("template", "metadata") is AzureUnknown) yield break;
        var labels = AzureObject.From(ValueTree.Map(part.Value, "template", "metadata", "labels"));
        if (!LabelMatch.Matches(selector, labels))
            yield return part.Invalid("template.metadata.labels", $"Invalid value: {ObjectPart.Show(labels)}: `selector` does not match template `labels`");
    }
}
