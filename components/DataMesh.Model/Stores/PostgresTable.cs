namespace DataMesh.Model;

/// <summary>A table or view of a PostgreSQL database, to which access can be given.</summary>
public sealed record PostgresTable : DatabaseTable
{
    internal PostgresTable(Postgres database, string schema, string name, SourceLocation location) : base(schema, name, location) => Database = database;

    /// <summary>The database.</summary>
    public Postgres Database { get; }

    /// <inheritdoc/>
    public override Store Store => Database;

    /// <inheritdoc/>
    public override T Accept<T>(IStoreObjectVisitor<T> visitor) => visitor.Visit(this);

    /// <summary>
    /// Whether schema and name are plain identifiers: a lower-case letter or underscore, then lower-case letters, digits and underscores, 63 in all; and the
    /// schema is none of PostgreSQL's own, which start with pg_.
    /// </summary>
    internal bool IsLegal() => IsFolded(Schema) && IsFolded(Name) && !Schema.StartsWith("pg_", StringComparison.Ordinal) && Schema != "information_schema";

    private static bool IsFolded(string text) => text.Length <= 63 && IsIdentifier(text) && !text.Any(char.IsAsciiLetterUpper);
}
