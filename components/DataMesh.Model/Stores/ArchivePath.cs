namespace DataMesh.Model;

/// <summary>A folder of an archive, to which access can be given.</summary>
public sealed record ArchivePath : BlobPath
{
    internal ArchivePath(Archive archive, string container, string path, SourceLocation location) : base(container, path, location) => Archive = archive;

    /// <summary>The archive.</summary>
    public Archive Archive { get; }

    /// <inheritdoc/>
    public override Store Store => Archive;

    /// <inheritdoc/>
    public override T Accept<T>(IStoreObjectVisitor<T> visitor) => visitor.Visit(this);
}
