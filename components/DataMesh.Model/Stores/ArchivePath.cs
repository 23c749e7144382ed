namespace DataMesh.Model;

/// <summary>A folder of an archive, to which access can be given.</summary>
public sealed record ArchivePath : StoreObject
{
    internal ArchivePath(Archive archive, string container, string path, SourceLocation location)
    {
        Archive = archive;
        Location = location;
        CheckedContainer = ContainerName.Check(container, location);
        Path = path;
    }

    /// <summary>The archive.</summary>
    public Archive Archive { get; }

    /// <summary>The container.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a path of a <see cref="Mesh"/>.</exception>
    public ContainerName Container => CheckedContainer.Value;

    /// <summary>The folder inside the container, without leading or trailing slash: the start of the files' names.</summary>
    public string Path { get; }

    /// <summary>Where the path is written.</summary>
    public SourceLocation Location { get; }

    /// <inheritdoc/>
    public override Store Store => Archive;

    internal Checked<ContainerName> CheckedContainer { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IStoreObjectVisitor<T> visitor) => visitor.Visit(this);
}
