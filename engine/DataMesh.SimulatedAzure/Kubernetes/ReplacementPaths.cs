using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>
/// What the Kubernetes provider replaces an object for, from its own table:
/// https://github.com/pulumi/pulumi-kubernetes/blob/master/provider/pkg/provider/diff.go. Indexes of lists are left out.
/// </summary>
internal static class ReplacementPaths
{
    private static readonly ImmutableArray<string> OfEvery = ["metadata.name", "metadata.namespace"];

    private static readonly ImmutableArray<string> OfContainers =
    [
        "args", "command", "env", "image", "imagePullPolicy", "lifecycle", "livenessProbe", "ports", "readinessProbe", "resources", "securityContext", "stdin",
        "stdinOnce", "terminationMessagePath", "terminationMessagePolicy", "tty", "volumeDevices", "volumeMounts", "workingDir",
    ];

    private static readonly ImmutableArray<string> OfPods =
    [
        "affinity", "automountServiceAccountToken", "dnsConfig", "dnsPolicy", "enableServiceLinks", "hostAliases", "hostIPC", "hostNetwork", "hostPID",
        "hostname", "imagePullSecrets", "nodeName", "nodeSelector", "overhead", "preemptionPolicy", "priority", "priorityClassName", "readinessGates",
        "restartPolicy", "runtimeClassName", "schedulerName", "securityContext", "serviceAccount", "serviceAccountName", "shareProcessNamespace", "subdomain",
        "terminationGracePeriodSeconds", "volumes",
    ];

    private static readonly ImmutableArray<string> OfVolumes =
    [
        "awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "csi", "fc", "flexVolume", "flocker", "gcePersistentDisk", "glusterfs",
        "hostPath", "iscsi", "local", "nfs", "photonPersistentDisk", "portworxVolume", "quobyte", "rbd", "scaleIO", "storageos", "vsphereVolume",
    ];

    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByKind = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        ["DaemonSet.apps"] = ["spec.selector"],
        ["Deployment.apps"] = ["spec.selector"],
        ["StatefulSet.apps"] = ["spec.podManagementPolicy", "spec.revisionHistoryLimit", "spec.selector", "spec.serviceName", "spec.volumeClaimTemplates"],
        ["Job.batch"] = ["spec.completions", "spec.parallelism", "spec.selector", "spec.template"],
        ["ClusterRoleBinding.rbac.authorization.k8s.io"] = ["roleRef"],
        ["RoleBinding.rbac.authorization.k8s.io"] = ["roleRef"],
        ["StorageClass.storage.k8s.io"] = ["parameters", "provisioner"],
        ["PersistentVolume"] = [.. OfVolumes.Select(name => "spec." + name)],
        ["PersistentVolumeClaim"] = ["spec.accessModes", "spec.selector", "spec.storageClassName", "spec.volumeName"],
        ["Pod"] =
        [
            .. OfPods.Select(name => "spec." + name),
            .. OfContainers.Select(name => "spec.containers." + name),
            .. OfContainers.Select(name => "spec.initContainers." + name),
        ],
        ["ResourceQuota"] = ["spec.scopes"],
        ["Service"] = ["spec.clusterIP"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ImmutableArray<string> Of(KubernetesType type, ClusterTarget target, bool isImmutable) => [.. OfEvery, .. type.GroupKind switch
    {
        "Secret" => !target.SecretsChangeInPlace || isImmutable ? ["type", "stringData", "data"] : ["type"],
        "ConfigMap" => !target.ConfigMapsChangeInPlace || isImmutable ? ["binaryData", "data"] : [],
        var kind => ByKind.GetValueOrDefault(kind, []),
    }];

    /// <summary>Whether a path lies at or below one of the others.</summary>
    public static bool Covers(ImmutableArray<string> paths, string path)
    {
        var plain = WithoutIndexes(path);
        foreach (var fixedPath in paths)
            if (IsAtOrBelow(plain, fixedPath)) return true;
        return false;
    }

    /// <summary>Whether one of the paths lies at or below this one: what is not known at all may turn out to be changed there.</summary>
    public static bool MayCover(ImmutableArray<string> paths, string path)
    {
        var plain = WithoutIndexes(path);
        foreach (var fixedPath in paths)
            if (IsAtOrBelow(fixedPath, plain)) return true;
        return Covers(paths, path);
    }

    private static bool IsAtOrBelow(string path, string above) =>
        path.StartsWith(above, StringComparison.Ordinal) && (path.Length == above.Length || path[above.Length] is '.' or '[');

    private static string WithoutIndexes(string path)
    {
        while (path.IndexOf('[') is >= 0 and var start && path.IndexOf(']', start) is >= 0 and var end) path = path.Remove(start, end - start + 1);
        return path;
    }
}
