using System.Collections.Frozen;

namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>What an API server knows of kinds and the schema does not say.</summary>
internal static class ApiKinds
{
    /// <summary>
    /// The kinds that belong to the whole cluster (<c>kubectl api-resources --namespaced=false</c>); every other kind lives in a namespace.
    /// https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/
    /// </summary>
    private static readonly FrozenSet<string> ClusterWide = FrozenSet.Create(
        StringComparer.Ordinal,
        "APIService", "CSIDriver", "CSINode", "CertificateSigningRequest", "ClusterRole", "ClusterRoleBinding", "ClusterTrustBundle", "ComponentStatus",
        "CustomResourceDefinition", "DeviceClass", "FlowSchema", "IPAddress", "IngressClass", "MutatingAdmissionPolicy", "MutatingAdmissionPolicyBinding",
        "MutatingWebhookConfiguration", "Namespace", "Node", "PersistentVolume", "PriorityClass", "PriorityLevelConfiguration", "ResourceSlice", "RuntimeClass",
        "SelfSubjectAccessReview", "SelfSubjectReview", "SelfSubjectRulesReview", "ServiceCIDR", "StorageClass", "StorageVersion", "StorageVersionMigration",
        "SubjectAccessReview", "TokenReview", "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding", "ValidatingWebhookConfiguration",
        "VolumeAttachment", "VolumeAttributesClass");

    public static bool IsNamespaced(string kind) => !ClusterWide.Contains(kind);

    /// <summary>The name of the kind in paths, as an API server guesses it.</summary>
    public static string Plural(string kind)
    {
        var name = kind.ToLowerInvariant();
        return name switch
        {
            "endpoints" => name,
            _ when name.EndsWith("ay", StringComparison.Ordinal) => name + "s",
            _ when name.EndsWith('y') => name[..^1] + "ies",
            _ when name.EndsWith('s') => name + "es",
            _ => name + "s",
        };
    }
}
