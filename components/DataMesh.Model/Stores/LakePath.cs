namespace DataMesh.Model;

/// <summary>A folder of a lake, to which access can be given.</summary>
public sealed record LakePath : BlobPath
{
    internal LakePath(Lake lake, string container, string path, SourceLocation location) : base(container, path, location) => Lake = lake;

    /// <summary>The lake.</summary>
    public Lake Lake { get; }

    /// <inheritdoc/>
    public override Store Store => Lake;

    /// <inheritdoc/>
    public override T Accept<T>(IStoreObjectVisitor<T> visitor) => visitor.Visit(this);
}
