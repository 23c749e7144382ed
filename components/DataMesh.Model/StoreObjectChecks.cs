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
            diagnostics.Add(MeshDiagnostics.UnknownContainer(path, KnownContainers(path.Lake)));
        if (LakePath.Refusal(path.Path, path.Location) is { } pathRefusal)
            diagnostics.Add(pathRefusal);
        return diagnostics.ToImmutable();
    }

    public ImmutableArray<Diagnostic> Visit(SqlTable table) =>
        SqlTable.IsIdentifier(table.Schema) && SqlTable.IsIdentifier(table.Name) ? [] : [MeshDiagnostics.IllegalTable(table)];

    private static IEnumerable<string> KnownContainers(Lake lake) =>
        LakeLayers.All.Select(layer => layer.Text()).Concat(lake.Containers.Select(container => container.CheckedName.ValueOrNull?.Value ?? ""));
}
