using DataMesh.Components.Scripts;

namespace DataMesh.Components.Stores;

/// <summary>Inputs of <see cref="PostgresStore"/>.</summary>
public sealed class PostgresStoreArgs : DataStoreArgs
{
    /// <summary>The database.</summary>
    public required Postgres Database { get; init; }

    /// <summary>What runs the script that keeps the database's users; its identity is the server's administrator.</summary>
    public required DeploymentScriptHost Scripts { get; init; }
}
