namespace DataMesh.Components.Stores;

/// <summary>Inputs of <see cref="LakehouseStore"/>.</summary>
public sealed class LakehouseStoreArgs : DataStoreArgs
{
    /// <summary>The lakehouse.</summary>
    public required Lakehouse Lakehouse { get; init; }

    /// <summary>The Azure resource id of the landing zone's virtual network, which has the two subnets of lakehouses.</summary>
    public required Input<string> VirtualNetworkId { get; init; }
}
