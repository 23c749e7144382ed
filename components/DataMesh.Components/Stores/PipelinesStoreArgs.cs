using DataMesh.Components.Hub;

namespace DataMesh.Components.Stores;

/// <summary>Inputs of <see cref="PipelinesStore"/>.</summary>
public sealed class PipelinesStoreArgs : DataStoreArgs
{
    /// <summary>The pipelines.</summary>
    public required Pipelines Pipelines { get; init; }

    /// <summary>The identity of each product that is run.</summary>
    public required ImmutableArray<ProductIdentity> Identities { get; init; }

    /// <summary>The stores that are reached, by name.</summary>
    public required ImmutableSortedDictionary<StoreName, DataStore> Reaches { get; init; }
}
