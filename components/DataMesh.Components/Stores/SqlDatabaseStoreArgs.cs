using DataMesh.Components.Scripts;

namespace DataMesh.Components.Stores;

/// <summary>Inputs of <see cref="SqlDatabaseStore"/>.</summary>
public sealed class SqlDatabaseStoreArgs : DataStoreArgs
{
    /// <summary>The database.</summary>
    public required SqlDatabase Database { get; init; }

    /// <summary>What runs the script that keeps the database's users; its identity is the server's administrator.</summary>
    public required DeploymentScriptHost Scripts { get; init; }
}
