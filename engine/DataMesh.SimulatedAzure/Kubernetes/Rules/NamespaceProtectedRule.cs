namespace DataMesh.SimulatedAzure.Kubernetes.Rules;

/// <summary>
/// The namespaces that every cluster begins with stay.
/// https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/apiserver/pkg/admission/plugin/namespace/lifecycle/admission.go
/// </summary>
internal static class NamespaceProtectedRule
{
    public static IEnumerable<AzureError> OnDelete(KubernetesType type, string name)
    {
        if (type.GroupKind == "Namespace" && name is "default" or "kube-system" or "kube-public")
            yield return ClusterErrors.Forbidden("namespaces", name, "this namespace may not be deleted");
    }
}
