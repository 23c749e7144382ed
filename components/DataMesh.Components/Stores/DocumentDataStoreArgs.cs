namespace DataMesh.Components.Stores;

/// <summary>Inputs of <see cref="DocumentDataStore"/>.</summary>
public sealed class DocumentDataStoreArgs : DataStoreArgs
{
    /// <summary>The document store.</summary>
    public required DocumentStore Documents { get; init; }
}
