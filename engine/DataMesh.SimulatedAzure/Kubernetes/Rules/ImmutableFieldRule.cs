using System.Collections.Frozen;
using System.Collections.Immutable;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Rules;

/// <summary>
/// What an API server does not change of an object that exists. The provider replaces for most of it; what reaches the server is refused.
/// https://github.com/kubernetes/kubernetes/tree/master/pkg/apis (ValidateUpdate of each kind)
/// </summary>
internal sealed class ImmutableFieldRule : IClusterRule
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByKind = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        ["ClusterRoleBinding.rbac.authorization.k8s.io"] = ["roleRef"],
        ["DaemonSet.apps"] = ["spec.selector"],
        ["Deployment.apps"] = ["spec.selector"],
        ["Job.batch"] = ["spec.completions", "spec.selector", "spec.template"],
        ["PersistentVolumeClaim"] = ["spec.accessModes", "spec.selector", "spec.storageClassName", "spec.volumeMode", "spec.volumeName"],
        ["ReplicaSet.apps"] = ["spec.selector"],
        ["ResourceQuota"] = ["spec.scopes"],
        ["RoleBinding.rbac.authorization.k8s.io"] = ["roleRef"],
        ["Secret"] = ["type"],
        ["StatefulSet.apps"] = ["spec.podManagementPolicy", "spec.selector", "spec.serviceName", "spec.volumeClaimTemplates"],
        ["StorageClass.storage.k8s.io"] = ["parameters", "provisioner", "reclaimPolicy", "volumeBindingMode"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public IEnumerable<AzureError> Check(ClusterView cluster, KubernetesObject candidate, KubernetesObject? existing)
    {
        if (existing is null) yield break;
        foreach (var path in ByKind.GetValueOrDefault(candidate.Type.GroupKind, []))
        {
            var steps = path.Split('.');
            if (AreSame(ValueTree.Get(existing.Outputs, steps), ValueTree.Get(candidate.Outputs, steps))) continue;
            yield return ClusterErrors.Invalid(
                candidate.Type, candidate.Name, path, path == "roleRef" ? "Invalid value: cannot change roleRef" : "Invalid value: field is immutable");
        }
        if (ValueTree.Get(existing.Outputs, "immutable") is not true || candidate.Type.GroupKind is not ("ConfigMap" or "Secret")) yield break;
        if (ValueTree.Get(candidate.Outputs, "immutable") is not (true or AzureUnknown))
            yield return ClusterErrors.Invalid(candidate.Type, candidate.Name, "immutable", "Forbidden: field is immutable when `immutable` is set");
        foreach (var name in (string[])["data", "binaryData"])
        {
            if (!candidate.Type.IsSecret && !AreSame(ValueTree.Get(existing.Outputs, name), ValueTree.Get(candidate.Outputs, name)))
                yield return ClusterErrors.Invalid(candidate.Type, candidate.Name, name, "Forbidden: field is immutable when `immutable` is set");
        }
    }

    private static bool AreSame(object? before, object? after) => before is AzureUnknown || after is AzureUnknown || ValueTree.AreEqual(before, after);
}
