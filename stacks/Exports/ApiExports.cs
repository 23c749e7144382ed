using DataMesh.Components.Workloads;

namespace DataMesh.Stacks.Exports;

/// <summary>How the APIs of a domain are called, as its stack exports it.</summary>
internal static class ApiExports
{
    /// <summary>
    /// By the address of the port: the host for callers on the cluster, the private address for those in a domain's network (absent where there is none of
    /// them), and the audience for which a caller asks for a token; and the id of the certificate that it serves HTTPS with.
    /// </summary>
    public static Dictionary<string, object?> Of(ImmutableSortedDictionary<string, ApiService> apis) => apis.ToDictionary(api => api.Key, api =>
    {
        var export = new Dictionary<string, object?> { ["host"] = api.Value.Host, ["audience"] = api.Value.Audience, ["certificate"] = api.Value.Certificate };
        if (api.Value.Address is { } address)
            export["address"] = address;
        return (object?)export;
    });
}
