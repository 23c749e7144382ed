using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Rules;

/// <summary>
/// A pod runs as a service account that exists.
/// https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#serviceaccount-admission-controller
/// </summary>
internal sealed class ServiceAccountExistsRule : IClusterRule
{
    public bool Concerns(KubernetesType type) => Workload.Resources.Contains(type.Resource);

    public IEnumerable<AzureError> Check(ClusterView cluster, KubernetesObject candidate, KubernetesObject? existing)
    {
        if (candidate.Namespace is not { } home || !Workload.IsAwaited(candidate)) yield break;
        if (Workload.Of(candidate.Type.Resource, candidate.Name, candidate.Outputs) is not { Count: > 0 } workload) yield break;
        if (ValueTree.Text(workload.Pod, "serviceAccountName") is not { } account || account == "default" || cluster.Has("serviceaccounts", home, account)) yield break;
        yield return ClusterErrors.Forbidden(
            "pods", workload.PodName, $"error looking up service account {home}/{account}: serviceaccount \"{account}\" not found");
    }
}
