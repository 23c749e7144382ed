namespace DataMesh.Components.Stores;

/// <summary>Inputs of <see cref="LakeStore"/>.</summary>
public sealed class LakeStoreArgs : DataStoreArgs
{
    /// <summary>The lake.</summary>
    public required Lake Lake { get; init; }
}
