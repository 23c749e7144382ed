namespace DataMesh.Components.Network;

/// <summary>The TCP ports on which the services of the mesh listen.</summary>
public static class TcpPorts
{
    /// <summary>HTTPS: blobs, vaults, the catalog, Azure's own endpoints.</summary>
    public const int Https = 443;

    /// <summary>SMB: the file share from which a deployment script runs.</summary>
    public const int FileShare = 445;

    /// <summary>Azure SQL. Behind a private endpoint connections are proxied unless a server asks for redirection, so this one port is enough.</summary>
    public const int Sql = 1433;
}
