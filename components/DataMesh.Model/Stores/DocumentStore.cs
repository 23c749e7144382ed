using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>A document store: a Cosmos DB account for NoSQL of its own, with one database and its containers; sign-in by Entra only.</summary>
public sealed record DocumentStore : Store
{
    /// <summary>A document store.</summary>
    /// <param name="name">2 to 15 characters in lower-case kebab, unique in its domain. Renaming it replaces the account with its documents.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public DocumentStore(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) : base(name, new SourceLocation(file, line))
    {
    }

    /// <summary>The containers; none by default.</summary>
    public ImmutableArray<DocumentContainerDefinition> Containers { get; init; } = [];

    /// <summary>A container of this store.</summary>
    /// <param name="name">The name of one of <see cref="Containers"/>.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public DocumentContainer Container(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(this, name, new SourceLocation(file, line));

    /// <inheritdoc/>
    public override T Accept<T>(IStoreVisitor<T> visitor) => visitor.Visit(this);
}
