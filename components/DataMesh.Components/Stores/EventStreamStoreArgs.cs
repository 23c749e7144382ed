namespace DataMesh.Components.Stores;

/// <summary>Inputs of <see cref="EventStreamStore"/>.</summary>
public sealed class EventStreamStoreArgs : DataStoreArgs
{
    /// <summary>The stream.</summary>
    public required EventStream Stream { get; init; }
}
