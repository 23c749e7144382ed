using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Rules;

/// <summary>
/// Pods obey the pod security standard that their namespace enforces. https://kubernetes.io/docs/concepts/security/pod-security-standards/
/// </summary>
internal sealed class PodSecurityRule : IClusterRule
{
    private const string Enforce = "pod-security.kubernetes.io/enforce";

    private static readonly string[] HostNamespaces = ["hostNetwork", "hostPID", "hostIPC"];

    private static readonly string[] HarmlessVolumes =
        ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret"];

    public bool Concerns(KubernetesType type) => Workload.Resources.Contains(type.Resource);

    public IEnumerable<AzureError> Check(ClusterView cluster, KubernetesObject candidate, KubernetesObject? existing)
    {
        if (candidate.Namespace is not { } home || !Workload.IsAwaited(candidate)) yield break;
        if (Workload.Of(candidate.Type.Resource, candidate.Name, candidate.Outputs) is not { Count: > 0 } workload) yield break;
        if (cluster.LabelOfNamespace(home, Enforce) is not { } standard || standard is not ("baseline" or "restricted")) yield break;
        var problems = Baseline(workload.Pod).ToList();
        if (standard == "restricted") problems.AddRange(Restricted(workload.Pod));
        if (problems.Count == 0) yield break;
        var version = cluster.LabelOfNamespace(home, $"{Enforce}-version") ?? "latest";
        yield return ClusterErrors.Forbidden("pods", workload.PodName, $"violates PodSecurity \"{standard}:{version}\": {string.Join(", ", problems)}");
    }

    private static IEnumerable<string> Baseline(IReadOnlyDictionary<string, object?> pod)
    {
        var shared = HostNamespaces.Where(name => ValueTree.Get(pod, name) is true).Select(name => $"{name}=true").ToList();
        if (shared.Count > 0) yield return $"host namespaces ({string.Join(", ", shared)})";
        var paths = Volumes(pod, type => type == "hostPath");
        if (paths.Count > 0) yield return $"hostPath volumes ({Named("volume", paths)})";
        var ports = Containers(
            pod, container => ValueTree.List(container, "ports").OfType<IReadOnlyDictionary<string, object?>>().Any(port => ValueTree.Get(port, "hostPort") is double and > 0));
        if (ports.Count > 0) yield return $"hostPort ({Named("container", ports)} uses hostPort)";
        var machines = Containers(pod, container => Context(container, "privileged") is true);
        if (machines.Count > 0) yield return $"privileged ({Named("container", machines)} must not set securityContext.privileged=true)";
    }

    private static IEnumerable<string> Restricted(IReadOnlyDictionary<string, object?> pod)
    {
        var escalating = Containers(pod, container => Lacks(Context(container, "allowPrivilegeEscalation"), false));
        if (escalating.Count > 0)
            yield return $"allowPrivilegeEscalation != false ({Named("container", escalating)} must set securityContext.allowPrivilegeEscalation=false)";
        var capable = Containers(pod, container => Context(container, "capabilities", "drop") is not AzureUnknown
            && !ValueTree.List(container, "securityContext", "capabilities", "drop").Any(dropped => dropped is "ALL" or AzureUnknown));
        if (capable.Count > 0) yield return $"unrestricted capabilities ({Named("container", capable)} must set securityContext.capabilities.drop=[\"ALL\"])";
        var volumes = Volumes(pod, type => !HarmlessVolumes.Contains(type));
        if (volumes.Count > 0) yield return $"restricted volume types ({Named("volume", volumes)} uses restricted volume type)";
        var rooted = Containers(pod, container => Lacks(Context(container, "runAsNonRoot") ?? Context(pod, "runAsNonRoot"), true));
        if (rooted.Count > 0) yield return $"runAsNonRoot != true (pod or {Named("container", rooted)} must set securityContext.runAsNonRoot=true)";
        if (Context(pod, "runAsUser") is 0.0) yield return "runAsUser=0 (pod must not set runAsUser=0)";
        var roots = Containers(pod, container => Context(container, "runAsUser") is 0.0);
        if (roots.Count > 0) yield return $"runAsUser=0 ({Named("container", roots)} must not set runAsUser=0)";
        var open = Containers(pod, container => (Context(container, "seccompProfile", "type") ?? Context(pod, "seccompProfile", "type"))
            is not ("RuntimeDefault" or "Localhost" or AzureUnknown));
        if (open.Count > 0)
            yield return $"seccompProfile (pod or {Named("container", open)} must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\")";
    }

    // What is not known yet is not judged.
    private static bool Lacks(object? value, bool wanted) => value is not AzureUnknown && (value is not bool flag || flag != wanted);

    private static object? Context(IReadOnlyDictionary<string, object?> owner, params ReadOnlySpan<string> path) =>
        ValueTree.Get(owner, "securityContext") is AzureUnknown unknown ? unknown : ValueTree.Get(ValueTree.Map(owner, "securityContext"), path);

    private static List<string> Containers(IReadOnlyDictionary<string, object?> pod, Func<IReadOnlyDictionary<string, object?>, bool> breaks) =>
    [
        .. ValueTree.List(pod, "initContainers").Concat(ValueTree.List(pod, "containers")).OfType<IReadOnlyDictionary<string, object?>>()
            .Where(breaks).Select(container => ValueTree.Text(container, "name") ?? ""),
    ];

    private static List<string> Volumes(IReadOnlyDictionary<string, object?> pod, Func<string, bool> breaks) =>
    [
        .. ValueTree.List(pod, "volumes").OfType<IReadOnlyDictionary<string, object?>>()
            .Where(volume => volume.Any(source => source.Key != "name" && source.Value is not null && breaks(source.Key)))
            .Select(volume => ValueTree.Text(volume, "name") ?? ""),
    ];

    private static string Named(string what, List<string> names) => $"{what}{(names.Count == 1 ? "" : "s")} {string.Join(", ", names.Select(name => $"\"{name}\""))}";
}
