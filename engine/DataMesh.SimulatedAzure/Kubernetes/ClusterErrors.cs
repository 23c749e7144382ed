namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>
/// Refusals as an API server words them. The code is the reason of the answer's status.
/// https://github.com/kubernetes/apimachinery/blob/master/pkg/api/errors/errors.go
/// </summary>
internal static class ClusterErrors
{
    /// <summary>The whole of it is wrong: a field that is not allowed, missing, or of a wrong value.</summary>
    public static AzureError Invalid(KubernetesType type, string name, string path, string problem) =>
        new("Invalid", $"{type.GroupKind} \"{name}\" is invalid: {path}: {problem}", path);

    /// <summary>The object cannot be read as what it claims to be.</summary>
    public static AzureError Unreadable(KubernetesType type, string path, string problem) => new(
        "BadRequest",
        $"{type.Kind} in version \"{type.Version}\" cannot be handled as a {type.Kind}: {problem}",
        path);

    public static AzureError NotFound(string resource, string name, string? path = null) => new("NotFound", $"{resource} \"{name}\" not found", path);

    public static AzureError AlreadyExists(KubernetesType type, string name) => new("AlreadyExists", $"{type.Resource} \"{name}\" already exists", null);

    public static AzureError Forbidden(string resource, string name, string problem, string? path = null) =>
        new("Forbidden", $"{resource} \"{name}\" is forbidden: {problem}", path);

    public static AzureError UnknownKind(string token) => token.Split(':') is [_, var module, var kind]
        ? new("NoKindMatch", $"no matches for kind \"{kind}\" in version \"{(module.StartsWith("core/", StringComparison.Ordinal) ? module[5..] : module)}\". "
            + "The simulated cluster knows the kinds in sdk/schema/kubernetes.", null)
        : new("NoKindMatch", $"the token \"{token}\" names no kind", null);

    /// <summary>The provider's words for a cluster that it cannot talk to.</summary>
    public static AzureError Unreachable(string server) => new(
        "Unreachable",
        $"configured Kubernetes cluster is unreachable: unable to load schema information from the API server: Get \"{server.TrimEnd('/')}/openapi/v2?timeout=32s\": dial tcp: "
            + $"lookup {Clusters.HostOf(server)}: no such host",
        null);

    public static AzureError Misconfigured(string problem) => new(
        "Unreachable",
        $"configured Kubernetes cluster is unreachable: failed to parse kubeconfig data in `kubernetes:config:kubeconfig`- {problem}",
        null);
}
