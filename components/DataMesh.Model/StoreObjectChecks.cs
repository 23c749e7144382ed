namespace DataMesh.Model;

/// <summary>The rules of what a port is bound to.</summary>
internal sealed class StoreObjectChecks : IStoreObjectVisitor<ImmutableArray<Diagnostic>>
{
    private StoreObjectChecks()
    {
    }

    public static StoreObjectChecks Instance { get; } = new();

    public ImmutableArray<Diagnostic> Visit(LakePath path) => path.Refusals("lake", KnownContainers(path.Lake));

    public ImmutableArray<Diagnostic> Visit(SqlTable table) => Plain(table);

    public ImmutableArray<Diagnostic> Visit(WarehouseTable table) => Plain(table);

    public ImmutableArray<Diagnostic> Visit(EventTopic topic) => InStore(
        "event stream", "topic", topic.CheckedName, topic.Stream.Topics.Select(definition => definition.CheckedName.ValueOrNull), topic.Location);

    public ImmutableArray<Diagnostic> Visit(ArchivePath path) =>
        path.Refusals("archive", Known(path.Archive.Containers.Select(container => container.CheckedName.ValueOrNull)));

    public ImmutableArray<Diagnostic> Visit(LakehouseTable table) => table.IsLegal() ? [] : [MeshDiagnostics.IllegalLakehouseTable(table)];

    public ImmutableArray<Diagnostic> Visit(TelemetryTable table)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var known = Known(table.Telemetry.Databases.Select(database => database.CheckedName.ValueOrNull));
        if (table.CheckedDatabase.Refusal is { } refusal)
            diagnostics.Add(refusal);
        else if (!known.Contains(table.Database.Value, StringComparer.Ordinal))
            diagnostics.Add(MeshDiagnostics.NotInStore("telemetry store", "database", table.Database.Value, known, table.Location));
        if (!DatabaseTable.IsIdentifier(table.Name))
            diagnostics.Add(MeshDiagnostics.IllegalTable(table.Name, table.Location));
        return diagnostics.ToImmutable();
    }

    public ImmutableArray<Diagnostic> Visit(PostgresTable table) => table.IsLegal() ? [] : [MeshDiagnostics.IllegalPostgresTable(table)];

    public ImmutableArray<Diagnostic> Visit(DocumentContainer container) => InStore(
        "document store", "container", container.CheckedName, container.Documents.Containers.Select(definition => definition.CheckedName.ValueOrNull),
        container.Location);

    private static ImmutableArray<Diagnostic> Plain(DatabaseTable table) =>
        table.IsPlain() ? [] : [MeshDiagnostics.IllegalTable($"{table.Schema}.{table.Name}", table.Location)];

    private static ImmutableArray<Diagnostic> InStore<TName>(
        string store, string what, Checked<TName> name, IEnumerable<AzureName?> names, SourceLocation location)
        where TName : AzureName
    {
        if (name.Refusal is { } refusal)
            return [refusal];
        var known = Known(names);
        return known.Contains(name.Value.Value, StringComparer.Ordinal) ? [] : [MeshDiagnostics.NotInStore(store, what, name.Value.Value, known, location)];
    }

    private static ImmutableArray<string> KnownContainers(Lake lake) =>
        [.. LakeLayers.All.Select(layer => layer.Text()), .. Known(lake.Containers.Select(container => container.CheckedName.ValueOrNull))];

    // What has an illegal name is refused for that, and no name to choose.
    private static ImmutableArray<string> Known(IEnumerable<AzureName?> names) => [.. names.OfType<AzureName>().Select(name => name.Value)];
}
