namespace DataMesh.Model;

/// <summary>The rules of what a port is bound to.</summary>
internal sealed class StoreObjectChecks : IStoreObjectVisitor<ImmutableArray<Diagnostic>>
{
    private StoreObjectChecks()
    {
    }

    public static StoreObjectChecks Instance { get; } = new();

    public ImmutableArray<Diagnostic> Visit(LakePath path) =>
        BlobFolder.Refusals(path.CheckedContainer, path.Path, KnownContainers(path.Lake), path.Location);

    public ImmutableArray<Diagnostic> Visit(SqlTable table) =>
        SqlTable.IsIdentifier(table.Schema) && SqlTable.IsIdentifier(table.Name) ? [] : [MeshDiagnostics.IllegalTable(table)];

    public ImmutableArray<Diagnostic> Visit(ArchivePath path) => BlobFolder.Refusals(
        path.CheckedContainer, path.Path, path.Archive.Containers.Select(container => container.CheckedName.ValueOrNull?.Value ?? ""), path.Location);

    private static IEnumerable<string> KnownContainers(Lake lake) =>
        LakeLayers.All.Select(layer => layer.Text()).Concat(lake.Containers.Select(container => container.CheckedName.ValueOrNull?.Value ?? ""));
}
