using DataMesh.Components.Scripts;

namespace DataMesh.Components.Stores;

/// <summary>Inputs of <see cref="WarehouseStore"/>.</summary>
public sealed class WarehouseStoreArgs : DataStoreArgs
{
    /// <summary>The warehouse.</summary>
    public required Warehouse Warehouse { get; init; }

    /// <summary>What runs the script that keeps the pool's users; its identity is the pool's administrator.</summary>
    public required DeploymentScriptHost Scripts { get; init; }
}
