namespace DataMesh.Model;

/// <summary>A container of a document store, to which access can be given.</summary>
public sealed record DocumentContainer : StoreObject
{
    internal DocumentContainer(DocumentStore documents, string name, SourceLocation location)
    {
        Documents = documents;
        Location = location;
        CheckedName = CosmosContainerName.Check(name, location);
    }

    /// <summary>The document store.</summary>
    public DocumentStore Documents { get; }

    /// <summary>The container's name.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a container of a <see cref="Mesh"/>.</exception>
    public CosmosContainerName Name => CheckedName.Value;

    /// <summary>Where it is written.</summary>
    public SourceLocation Location { get; }

    /// <inheritdoc/>
    public override Store Store => Documents;

    internal Checked<CosmosContainerName> CheckedName { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IStoreObjectVisitor<T> visitor) => visitor.Visit(this);
}
