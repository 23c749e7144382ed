namespace DataMesh.Model;

/// <summary>The rules of what a port is bound to.</summary>
internal sealed class StoreObjectChecks : IStoreObjectVisitor<ImmutableArray<Diagnostic>>
{
    private StoreObjectChecks()
    {
    }

    public static StoreObjectChecks Instance { get; } = new();

    public ImmutableArray<Diagnostic> Visit(LakePath path)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (path.CheckedContainer.Refusal is { } refusal)
            diagnostics.Add(refusal);
        else if (!KnownContainers(path.Lake).Contains(path.Container.Value, StringComparer.Ordinal))
            diagnostics.Add(MeshDiagnostics.NotInStore("lake", "container", path.Container.Value, KnownContainers(path.Lake), path.Location));
        if (LakePath.Refusal(path.Path, path.Location) is { } pathRefusal)
            diagnostics.Add(pathRefusal);
        return diagnostics.ToImmutable();
    }

    public ImmutableArray<Diagnostic> Visit(SqlTable table) =>
        SqlTable.IsIdentifier(table.Schema) && SqlTable.IsIdentifier(table.Name) ? [] : [MeshDiagnostics.IllegalTable(table)];

    public ImmutableArray<Diagnostic> Visit(EventTopic topic)
    {
        if (topic.CheckedName.Refusal is { } refusal)
            return [refusal];
        var known = Known(topic.Stream.Topics.Select(definition => definition.CheckedName.ValueOrNull));
        return known.Contains(topic.Name.Value, StringComparer.Ordinal)
            ? []
            : [MeshDiagnostics.NotInStore("event stream", "topic", topic.Name.Value, known, topic.Location)];
    }

    public ImmutableArray<Diagnostic> Visit(DocumentContainer container)
    {
        if (container.CheckedName.Refusal is { } refusal)
            return [refusal];
        var known = Known(container.Documents.Containers.Select(definition => definition.CheckedName.ValueOrNull));
        return known.Contains(container.Name.Value, StringComparer.Ordinal)
            ? []
            : [MeshDiagnostics.NotInStore("document store", "container", container.Name.Value, known, container.Location)];
    }

    private static ImmutableArray<string> KnownContainers(Lake lake) =>
        [.. LakeLayers.All.Select(layer => layer.Text()), .. Known(lake.Containers.Select(container => container.CheckedName.ValueOrNull))];

    // What has an illegal name is refused for that, and no name to choose.
    private static ImmutableArray<string> Known(IEnumerable<AzureName?> names) => [.. names.OfType<AzureName>().Select(name => name.Value)];
}
