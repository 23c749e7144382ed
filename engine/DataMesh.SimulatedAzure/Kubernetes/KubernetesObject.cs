using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>An object as it is in a cluster, or as it would be.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="Namespace">The namespace that it lives in; null for what belongs to the whole cluster.</param>
/// <param name="Name">Its name.</param>
/// <param name="Inputs">The completed inputs.</param>
/// <param name="Outputs">What the API server returns.</param>
public sealed record KubernetesObject(
    KubernetesType Type,
    string? Namespace,
    string Name,
    IReadOnlyDictionary<string, object?> Inputs,
    IReadOnlyDictionary<string, object?> Outputs)
{
    /// <summary>The id that the provider gives it.</summary>
    public string Id => Namespace is null ? Name : $"{Namespace}/{Name}";

    /// <summary>The object in the form in which clouds are kept. What is secret about it is not kept.</summary>
    /// <param name="cluster">The id of its cluster.</param>
    public AzureResource InCluster(string cluster) => new(
        ObjectIds.Of(cluster, Type, Namespace, Name),
        Type.Token,
        Type.StoredType,
        SecretData.Forget(Type, Inputs),
        SecretData.Forget(Type, Outputs));

    /// <summary>The object that is kept so.</summary>
    public static KubernetesObject From(KubernetesType type, AzureResource stored)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(stored);
        return new KubernetesObject(
            type,
            type.IsNamespaced ? ValueTree.Text(stored.Outputs, "metadata", "namespace") : null,
            ValueTree.Text(stored.Outputs, "metadata", "name") ?? "",
            stored.Inputs,
            stored.Outputs);
    }

    internal string? Annotation(string name) => ValueTree.Text(Inputs, "metadata", "annotations", name);
}
