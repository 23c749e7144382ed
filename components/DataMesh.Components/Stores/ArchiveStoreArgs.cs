namespace DataMesh.Components.Stores;

/// <summary>Inputs of <see cref="ArchiveStore"/>.</summary>
public sealed class ArchiveStoreArgs : DataStoreArgs
{
    /// <summary>The archive.</summary>
    public required Archive Archive { get; init; }
}
