namespace DataMesh.Model;

/// <summary>A folder of a lake, to which access can be given.</summary>
public sealed record LakePath : StoreObject
{
    internal LakePath(Lake lake, string container, string path, SourceLocation location)
    {
        Lake = lake;
        Location = location;
        CheckedContainer = ContainerName.Check(container, location);
        Path = path;
    }

    /// <summary>The lake.</summary>
    public Lake Lake { get; }

    /// <summary>The container.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a path of a <see cref="Mesh"/>.</exception>
    public ContainerName Container => CheckedContainer.Value;

    /// <summary>The folder inside the container, without leading or trailing slash.</summary>
    public string Path { get; }

    /// <summary>Where the path is written.</summary>
    public SourceLocation Location { get; }

    /// <inheritdoc/>
    public override Store Store => Lake;

    internal Checked<ContainerName> CheckedContainer { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IStoreObjectVisitor<T> visitor) => visitor.Visit(this);
}
