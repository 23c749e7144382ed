namespace DataMesh.Model;

/// <summary>
/// A table of a telemetry store, to which access can be given. The mesh gives access to its database, which holds nothing that is another port's; the domain's
/// own pipeline creates the table.
/// </summary>
public sealed record TelemetryTable : StoreObject
{
    internal TelemetryTable(TelemetryStore telemetry, string database, string name, SourceLocation location)
    {
        Telemetry = telemetry;
        Name = name;
        Location = location;
        CheckedDatabase = DataExplorerDatabaseName.Check(database, location);
    }

    /// <summary>The telemetry store.</summary>
    public TelemetryStore Telemetry { get; }

    /// <summary>The database.</summary>
    /// <exception cref="MeshException">The name was refused; cannot happen for a table of a <see cref="Mesh"/>.</exception>
    public DataExplorerDatabaseName Database => CheckedDatabase.Value;

    /// <summary>The table: a plain identifier.</summary>
    public string Name { get; }

    /// <summary>Where it is written.</summary>
    public SourceLocation Location { get; }

    /// <inheritdoc/>
    public override Store Store => Telemetry;

    internal Checked<DataExplorerDatabaseName> CheckedDatabase { get; }

    /// <inheritdoc/>
    public override T Accept<T>(IStoreObjectVisitor<T> visitor) => visitor.Visit(this);
}
