namespace DataMesh.SimulatedAzure.Kubernetes.Rules;

/// <summary>An object needs its namespace. https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/</summary>
internal sealed class NamespaceExistsRule : IClusterRule
{
    public bool Concerns(KubernetesType type) => type.IsNamespaced;

    public IEnumerable<AzureError> Check(ClusterView cluster, KubernetesObject candidate, KubernetesObject? existing)
    {
        if (candidate.Namespace is { } name && !cluster.HasNamespace(name)) yield return ClusterErrors.NotFound("namespaces", name, "metadata.namespace");
    }
}
