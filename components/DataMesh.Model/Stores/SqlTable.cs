namespace DataMesh.Model;

/// <summary>A table or view of a SQL database, to which access can be given.</summary>
public sealed record SqlTable : DatabaseTable
{
    internal SqlTable(SqlDatabase database, string schema, string name, SourceLocation location) : base(schema, name, location) => Database = database;

    /// <summary>The database.</summary>
    public SqlDatabase Database { get; }

    /// <inheritdoc/>
    public override Store Store => Database;

    /// <inheritdoc/>
    public override T Accept<T>(IStoreObjectVisitor<T> visitor) => visitor.Visit(this);
}
