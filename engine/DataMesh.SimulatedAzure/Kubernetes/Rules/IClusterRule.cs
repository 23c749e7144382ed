namespace DataMesh.SimulatedAzure.Kubernetes.Rules;

/// <summary>
/// One reason for which a cluster refuses to create or change an object, or to run its pods. A pure function: the same cluster and candidate give the same
/// answer.
/// </summary>
internal interface IClusterRule
{
    /// <summary>True when the rule has a say on objects of a kind.</summary>
    bool Concerns(KubernetesType type) => true;

    /// <summary>The refusals.</summary>
    /// <param name="cluster">The cluster before the put.</param>
    /// <param name="candidate">The object as it would be.</param>
    /// <param name="existing">The object as it is; null when it is new.</param>
    IEnumerable<AzureError> Check(ClusterView cluster, KubernetesObject candidate, KubernetesObject? existing);
}
