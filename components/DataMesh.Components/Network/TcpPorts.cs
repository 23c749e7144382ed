namespace DataMesh.Components.Network;

/// <summary>The TCP ports on which the services of the mesh listen.</summary>
public static class TcpPorts
{
    /// <summary>HTTPS: blobs, vaults, the catalog, Azure's own endpoints.</summary>
    public const int Https = 443;

    /// <summary>SMB: the file share from which a deployment script runs.</summary>
    public const int FileShare = 445;

    /// <summary>
    /// Azure SQL and Synapse. Behind a private endpoint connections are proxied unless a server asks for redirection, so this one port is enough.
    /// </summary>
    public const int Sql = 1433;

    /// <summary>PostgreSQL.</summary>
    public const int Postgres = 5432;

    /// <summary>AMQP over TLS: events, as Azure's own clients read and send them.</summary>
    public const int Amqp = 5671;

    /// <summary>Kafka: the same events for clients of Apache Kafka.</summary>
    public const int Kafka = 9093;

    /// <summary>Every port on which a store of the mesh listens.</summary>
    public static ImmutableArray<int> Stores { get; } = [Https, Sql, Postgres, Amqp, Kafka];
}
