using System.Collections.Frozen;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Prediction;

/// <summary>
/// The defaults that do not depend on anything else: https://kubernetes.io/docs/reference/kubernetes-api/ and pkg/apis/*/v1/defaults.go of Kubernetes.
/// </summary>
internal static class TypeDefaults
{
    private static readonly AzureObject SurgeOfAQuarter = AzureObject.Of(("maxSurge", "25%"), ("maxUnavailable", "25%"));

    private static readonly AzureObject FileMode = AzureObject.Of(("defaultMode", 420.0));

    private static readonly FrozenDictionary<string, AzureObject> ByType = new Dictionary<string, AzureObject>(StringComparer.Ordinal)
    {
        ["apps/v1:DaemonSetSpec"] = AzureObject.Of(
            ("revisionHistoryLimit", 10.0),
            ("updateStrategy", AzureObject.Of(("rollingUpdate", AzureObject.Of(("maxSurge", 0.0), ("maxUnavailable", 1.0))), ("type", "RollingUpdate")))),
        ["apps/v1:DeploymentSpec"] = AzureObject.Of(
            ("progressDeadlineSeconds", 600.0), ("replicas", 1.0), ("revisionHistoryLimit", 10.0),
            ("strategy", AzureObject.Of(("rollingUpdate", SurgeOfAQuarter), ("type", "RollingUpdate")))),
        ["apps/v1:ReplicaSetSpec"] = AzureObject.Of(("replicas", 1.0)),
        ["apps/v1:StatefulSetSpec"] = AzureObject.Of(
            ("podManagementPolicy", "OrderedReady"), ("replicas", 1.0), ("revisionHistoryLimit", 10.0),
            ("updateStrategy", AzureObject.Of(("rollingUpdate", AzureObject.Of(("partition", 0.0))), ("type", "RollingUpdate")))),
        ["autoscaling/v2:HorizontalPodAutoscalerSpec"] = AzureObject.Of(("minReplicas", 1.0)),
        ["batch/v1:CronJobSpec"] = AzureObject.Of(
            ("concurrencyPolicy", "Allow"), ("failedJobsHistoryLimit", 1.0), ("successfulJobsHistoryLimit", 3.0), ("suspend", false)),
        ["batch/v1:JobSpec"] = AzureObject.Of(
            ("backoffLimit", 6.0), ("completionMode", "NonIndexed"), ("completions", 1.0), ("parallelism", 1.0), ("podReplacementPolicy", "TerminatingOrFailed"),
            ("suspend", false)),
        ["core/v1:ConfigMapVolumeSource"] = FileMode,
        ["core/v1:Container"] = AzureObject.Of(
            ("resources", AzureObject.Empty), ("terminationMessagePath", "/dev/termination-log"), ("terminationMessagePolicy", "File")),
        ["core/v1:ContainerPort"] = AzureObject.Of(("protocol", "TCP")),
        ["core/v1:DownwardAPIVolumeSource"] = FileMode,
        ["core/v1:HTTPGetAction"] = AzureObject.Of(("scheme", "HTTP")),
        ["core/v1:NamespaceSpec"] = AzureObject.Of(("finalizers", new object?[] { "kubernetes" })),
        ["core/v1:ObjectFieldSelector"] = AzureObject.Of(("apiVersion", "v1")),
        ["core/v1:PersistentVolumeClaimSpec"] = AzureObject.Of(("volumeMode", "Filesystem")),
        ["core/v1:PersistentVolumeSpec"] = AzureObject.Of(("persistentVolumeReclaimPolicy", "Retain"), ("volumeMode", "Filesystem")),
        ["core/v1:PodSpec"] = AzureObject.Of(
            ("dnsPolicy", "ClusterFirst"), ("restartPolicy", "Always"), ("schedulerName", "default-scheduler"), ("securityContext", AzureObject.Empty),
            ("terminationGracePeriodSeconds", 30.0)),
        ["core/v1:Probe"] = AzureObject.Of(("failureThreshold", 3.0), ("periodSeconds", 10.0), ("successThreshold", 1.0), ("timeoutSeconds", 1.0)),
        ["core/v1:ProjectedVolumeSource"] = FileMode,
        ["core/v1:Secret"] = AzureObject.Of(("type", "Opaque")),
        ["core/v1:SecretVolumeSource"] = FileMode,
        ["core/v1:ServicePort"] = AzureObject.Of(("protocol", "TCP")),
        ["core/v1:ServiceSpec"] = AzureObject.Of(("sessionAffinity", "None"), ("type", "ClusterIP")),
        ["networking.k8s.io/v1:NetworkPolicyPort"] = AzureObject.Of(("protocol", "TCP")),
        ["storage.k8s.io/v1:StorageClass"] = AzureObject.Of(("reclaimPolicy", "Delete"), ("volumeBindingMode", "Immediate")),
    }.ToFrozenDictionary(entry => $"{KubernetesTypes.Package}:{entry.Key}", entry => entry.Value, StringComparer.Ordinal);

    public static AzureObject Of(string token) => ByType.GetValueOrDefault(token, AzureObject.Empty);
}
