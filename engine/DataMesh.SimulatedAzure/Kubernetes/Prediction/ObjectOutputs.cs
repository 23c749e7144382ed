using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Prediction;
using DataMesh.SimulatedAzure.Types;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Prediction;

/// <summary>
/// Predicts what an API server returns for an object: what was put, its defaults, what identifies the object, and its status once it has settled.
/// </summary>
internal static class ObjectOutputs
{
    public static AzureObject Predict(KubernetesType type, ClusterTarget target, string? home, string name, AzureObject inputs)
    {
        var shape = type.Outputs;
        var outputs = ServerDefaults.Object(shape, inputs);
        var key = $"{type.Resource} {home}/{name}";
        outputs["metadata"] = Metadata(type, target, key, home, name, inputs);
        // Some kinds have a part that nobody needs to write and every reader may count on.
        foreach (var property in shape.Required)
            if (property.Shape is ObjectShape part && !outputs.Has(property.Name)) outputs.Add(property.Name, Filler.Fill(part, ServerDefaults.Object(part, AzureObject.Empty).Build()));
        if (type.IsSecret && SecretData.Fold(inputs) is { } data) outputs["data"] = data;
        if (type.GroupKind == "Service" && outputs["spec"] is AzureObject spec) outputs["spec"] = ServiceAddresses.Complete(target, key, spec);
        if (shape.Find("status")?.Shape is ObjectShape status && ObjectStatus.Of(type, outputs) is { Count: > 0 } settled)
            outputs["status"] = Filler.Fill(status, settled);
        return type.IsSecret ? Without(outputs, "stringData").Build() : outputs.Build(shape.Keys);
    }

    private static AzureObject Metadata(KubernetesType type, ClusterTarget target, string key, string? home, string name, AzureObject inputs)
    {
        var given = ValueTree.Map(inputs, "metadata");
        var metadata = new ObjectBuilder(given.Count + 5);
        foreach (var (known, value) in AzureObject.From(given)) metadata.Add(known, value);
        metadata["name"] = name;
        if (home is not null) metadata["namespace"] = home;
        metadata["creationTimestamp"] = Filler.Moment;
        metadata["uid"] = target.Server is { } server ? DerivedId.Guid("uid", $"{Clusters.HostOf(server).ToLowerInvariant()} {key}") : AzureUnknown.Value;
        if (type.Inputs.Find("spec") is not null && type.GroupKind is not ("Namespace" or "Service" or "ResourceQuota" or "LimitRange")) metadata["generation"] = 1.0;
        if (type.GroupKind == "Namespace") metadata["labels"] = Labels(ValueTree.Get(given, "labels"), name);
        return metadata.Build();
    }

    /// <summary>
    /// A namespace carries its name as a label, for selectors. https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name
    /// </summary>
    private static object Labels(object? given, string name)
    {
        if (given is AzureUnknown) return given;
        var labels = new ObjectBuilder();
        foreach (var (key, value) in AzureObject.From(given as IReadOnlyDictionary<string, object?> ?? AzureObject.Empty)) labels.Add(key, value);
        labels["kubernetes.io/metadata.name"] = name;
        return labels.Build();
    }

    private static ObjectBuilder Without(ObjectBuilder outputs, string name)
    {
        var rest = new ObjectBuilder();
        foreach (var (key, value) in outputs.Build())
            if (key != name) rest.Add(key, value);
        return rest;
    }
}
