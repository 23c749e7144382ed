namespace DataMesh.Model;

/// <summary>
/// A table or view of a PostgreSQL database, to which access can be given. The mesh gives access to it; the domain's own pipeline creates it.
/// </summary>
public sealed record PostgresTable : StoreObject
{
    internal PostgresTable(Postgres database, string schema, string name, SourceLocation location)
    {
        Database = database;
        Schema = schema;
        Name = name;
        Location = location;
    }

    /// <summary>The database.</summary>
    public Postgres Database { get; }

    /// <summary>The schema: a plain identifier in lower case.</summary>
    public string Schema { get; }

    /// <summary>The table or view: a plain identifier in lower case.</summary>
    public string Name { get; }

    /// <summary>Where it is written.</summary>
    public SourceLocation Location { get; }

    /// <inheritdoc/>
    public override Store Store => Database;

    /// <inheritdoc/>
    public override T Accept<T>(IStoreObjectVisitor<T> visitor) => visitor.Visit(this);

    /// <summary>
    /// Whether schema and name are plain identifiers: a lower-case letter or underscore, then lower-case letters, digits and underscores, 63 in all; and the schema is
    /// none of PostgreSQL's own, which start with pg_.
    /// </summary>
    internal bool IsLegal() => IsIdentifier(Schema) && IsIdentifier(Name) && !Schema.StartsWith("pg_", StringComparison.Ordinal) && Schema != "information_schema";

    private static bool IsIdentifier(string text) =>
        text.Length is > 0 and <= 63
        && (char.IsAsciiLetterLower(text[0]) || text[0] == '_')
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
}
