namespace DataMesh.Model.Contracts;

/// <summary>
/// What a port leads to, in a text that stays the same as long as readers find the data at the same place: kind of store, name of the store, and the place in
/// it.
/// </summary>
public sealed class SourceText : IPortSourceVisitor<string>
{
    private SourceText()
    {
    }

    private static SourceText Instance { get; } = new();

    /// <summary>The text, such as sql:billing/reporting.billed_fees.</summary>
    public static string Of(PortSource source) => source.Accept(Instance);

    /// <inheritdoc/>
    public string Visit(LakePath path) => $"lake:{path.Lake.Name}/{path.Container}/{path.Path}";

    /// <inheritdoc/>
    public string Visit(SqlTable table) => $"sql:{table.Database.Name}/{table.Schema}.{table.Name}";

    /// <inheritdoc/>
    public string Visit(EventTopic topic) => $"stream:{topic.Stream.Name}/{topic.Name}";

    /// <inheritdoc/>
    public string Visit(ArchivePath path) => $"archive:{path.Archive.Name}/{path.Container}/{path.Path}";

    /// <inheritdoc/>
    public string Visit(TelemetryTable table) => $"telemetry:{table.Telemetry.Name}/{table.Database}/{table.Name}";

    /// <inheritdoc/>
    public string Visit(LakehouseTable table) => $"lakehouse:{table.Lakehouse.Name}/{table.Catalog}.{table.Schema}.{table.Name}";

    /// <inheritdoc/>
    public string Visit(PostgresTable table) => $"postgres:{table.Database.Name}/{table.Schema}.{table.Name}";

    /// <inheritdoc/>
    public string Visit(WarehouseTable table) => $"warehouse:{table.Warehouse.Name}/{table.Schema}.{table.Name}";

    /// <inheritdoc/>
    public string Visit(DocumentContainer container) => $"documents:{container.Documents.Name}/{container.Name}";

    /// <inheritdoc/>
    public string Visit(ApiWorkload api) => $"api:{api.Name}";
}
