namespace DataMesh.Model;

/// <summary>
/// A published table of a lakehouse, to which access can be given: an external Delta table, whose files lie in a folder of their own. The mesh gives access to
/// the folder, and says what gives access in Unity Catalog; the domain's own pipeline creates the table.
/// </summary>
public sealed record LakehouseTable : StoreObject
{
    internal LakehouseTable(Lakehouse lakehouse, string catalog, string schema, string name, SourceLocation location)
    {
        Lakehouse = lakehouse;
        Catalog = catalog;
        Schema = schema;
        Name = name;
        Location = location;
    }

    /// <summary>The lakehouse.</summary>
    public Lakehouse Lakehouse { get; }

    /// <summary>The catalog.</summary>
    public string Catalog { get; }

    /// <summary>The schema.</summary>
    public string Schema { get; }

    /// <summary>The table.</summary>
    public string Name { get; }

    /// <summary>The folder of its files in <see cref="Lakehouse.TablesContainer"/>, without leading or trailing slash.</summary>
    public string Path => $"{Catalog}/{Schema}/{Name}";

    /// <summary>Where it is written.</summary>
    public SourceLocation Location { get; }

    /// <inheritdoc/>
    public override Store Store => Lakehouse;

    /// <inheritdoc/>
    public override T Accept<T>(IStoreObjectVisitor<T> visitor) => visitor.Visit(this);

    /// <summary>Whether all three names are plain identifiers in lower case: Unity Catalog folds names, and folders know case.</summary>
    internal bool IsLegal() => new[] { Catalog, Schema, Name }.All(part => DatabaseTable.IsIdentifier(part) && !part.Any(char.IsAsciiLetterUpper));
}
