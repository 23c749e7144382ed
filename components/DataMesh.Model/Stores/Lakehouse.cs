using System.Runtime.CompilerServices;

namespace DataMesh.Model;

/// <summary>
/// A lakehouse: an Azure Databricks workspace in the domain's own network, an access connector as which its Unity Catalog reads and writes, and a storage
/// account for what the catalog manages and for the tables that are published.
/// </summary>
/// <remarks>
/// A domain has one at most, since a workspace needs two subnets of its own. Databricks charges for machines only while they run, so every environment has the
/// same SKU.
/// </remarks>
public sealed record Lakehouse : Store
{
    /// <summary>A lakehouse.</summary>
    /// <param name="name">2 to 15 characters in lower-case kebab, unique in its domain. Renaming it replaces workspace and storage account.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Lakehouse(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) : base(name, new SourceLocation(file, line))
    {
    }

    /// <summary>The container of what Unity Catalog manages: its paths are the catalog's matter, and nobody else reads them.</summary>
    public static ContainerName ManagedContainer { get; } = ContainerName.Parse("managed");

    /// <summary>The container of published tables, each in a folder of its own.</summary>
    public static ContainerName TablesContainer { get; } = ContainerName.Parse("tables");

    /// <summary>
    /// Whether people sign in to the workspaces of all domains through this one's private endpoint; no by default. Azure has one such endpoint for a region and
    /// its DNS zone, so exactly one lakehouse of a mesh says yes. Without its workspace nobody can sign in to any.
    /// </summary>
    public bool SignsInForAll { get; init; }

    /// <summary>A table of this lakehouse whose files lie in a folder of their own.</summary>
    /// <param name="catalog">The catalog: a plain identifier in lower case.</param>
    /// <param name="schema">The schema: a plain identifier in lower case.</param>
    /// <param name="name">The table: a plain identifier in lower case.</param>
    /// <param name="file">Filled in by the compiler: refusals point at this file.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public LakehouseTable Table(
        string catalog, string schema, string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(this, catalog, schema, name, new SourceLocation(file, line));

    /// <inheritdoc/>
    public override T Accept<T>(IStoreVisitor<T> visitor) => visitor.Visit(this);
}
