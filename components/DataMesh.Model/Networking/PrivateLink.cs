namespace DataMesh.Model.Networking;

/// <summary>
/// A part of an Azure service that a private endpoint reaches: its group id, and the private DNS zone that its name must be registered in
/// (Azure Private Endpoint private DNS zone values).
/// </summary>
public sealed record PrivateLink
{
    private PrivateLink(string groupId, string zoneName)
    {
        GroupId = groupId;
        ZoneName = zoneName;
    }

    /// <summary>Blobs of a storage account.</summary>
    public static PrivateLink Blob { get; } = new("blob", "privatelink.blob.core.windows.net");

    /// <summary>Data Lake file systems of a storage account; needs <see cref="Blob"/> beside it, since many tools use both.</summary>
    public static PrivateLink Dfs { get; } = new("dfs", "privatelink.dfs.core.windows.net");

    /// <summary>File shares of a storage account: deployment scripts keep their files there.</summary>
    public static PrivateLink File { get; } = new("file", "privatelink.file.core.windows.net");

    /// <summary>A key vault.</summary>
    public static PrivateLink Vault { get; } = new("vault", "privatelink.vaultcore.azure.net");

    /// <summary>A SQL server.</summary>
    public static PrivateLink SqlServer { get; } = new("sqlServer", "privatelink.database.windows.net");

    /// <summary>Purview: portal and data plane of accounts since the end of 2023.</summary>
    public static PrivateLink PurviewPlatform { get; } = new("platform", "privatelink.purview-service.microsoft.com");

    /// <summary>All of them, ordered by zone.</summary>
    public static ImmutableArray<PrivateLink> All { get; } = [Blob, SqlServer, Dfs, File, PurviewPlatform, Vault];

    /// <summary>The group id that the private endpoint asks for.</summary>
    public string GroupId { get; }

    /// <summary>The private DNS zone.</summary>
    public string ZoneName { get; }
}
