namespace DataMesh.Model;

/// <summary>A table or view of a warehouse, to which access can be given.</summary>
public sealed record WarehouseTable : DatabaseTable
{
    internal WarehouseTable(Warehouse warehouse, string schema, string name, SourceLocation location) : base(schema, name, location) => Warehouse = warehouse;

    /// <summary>The warehouse.</summary>
    public Warehouse Warehouse { get; }

    /// <inheritdoc/>
    public override Store Store => Warehouse;

    /// <inheritdoc/>
    public override T Accept<T>(IStoreObjectVisitor<T> visitor) => visitor.Visit(this);
}
