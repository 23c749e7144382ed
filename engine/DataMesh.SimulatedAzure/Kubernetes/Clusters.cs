namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>Finds the cluster behind the address of an API server.</summary>
internal static class Clusters
{
    /// <summary>The type of the clusters that Azure runs.</summary>
    public const string ManagedType = "Microsoft.ContainerService/managedClusters";

    /// <summary>The end of the names that Azure gives to its API servers.</summary>
    public const string ManagedDomain = "azmk8s.io";

    /// <summary>The key under which a managed cluster is filed by the name of its API server.</summary>
    public static string Key(string host) => $"server {host}".ToLowerInvariant();

    /// <summary>
    /// The id of the cluster; null when the address is that of a managed one that the cloud does not have. Any other address is a cluster that stands for
    /// itself, and that is there as soon as something is put into it.
    /// </summary>
    public static string? Find(ICloudView cloud, string server)
    {
        var host = HostOf(server);
        foreach (var managed in cloud.ByKey(Key(host)))
            if (managed.ArmType.Equals(ManagedType, StringComparison.OrdinalIgnoreCase)) return managed.Id;
        return host.EndsWith("." + ManagedDomain, StringComparison.OrdinalIgnoreCase) ? null : ObjectIds.FreeStanding(NameOf(server));
    }

    /// <summary>Whether two addresses are those of one cluster.</summary>
    public static bool AreSame(string left, string right) => NameOf(left) == NameOf(right);

    /// <summary>The name of the machine in an address.</summary>
    public static string HostOf(string server) => Uri.TryCreate(server, UriKind.Absolute, out var address) && address.Host.Length > 0 ? address.Host : server;

    private static string NameOf(string server) => server.TrimEnd('/').ToLowerInvariant();
}
