namespace DataMesh.Model;

/// <summary>The rules of a document store's containers, as Cosmos DB sets them.</summary>
internal static class DocumentContainerChecks
{
    public static void Run(DocumentContainerDefinition container, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var path in container.Paths.Where(path => !DocumentPath.IsPath(path)).Distinct(StringComparer.Ordinal))
            diagnostics.Add(MeshDiagnostics.IllegalDocumentPath(path, container.Location));
        if (container.DeleteAfterDays is < 1 or > DocumentContainerDefinition.LongestLifeDays)
            Add("number of days after which a document is deleted", $"between 1 and {DocumentContainerDefinition.LongestLifeDays}");
        if (container.LargestThroughput is < DocumentContainerDefinition.ThroughputStep or > DocumentContainerDefinition.MostThroughput
            || container.LargestThroughput % DocumentContainerDefinition.ThroughputStep != 0)
            Add("largest throughput", "a multiple of 1000 between 1000 and 1000000");
        if (container.UniqueKeys.Length > DocumentContainerDefinition.MostUniqueKeys)
            Add("number of unique keys", $"at most {DocumentContainerDefinition.MostUniqueKeys}");
        if (container.UniqueKeys.Any(key => key.Paths.Length is < 1 or > DocumentUniqueKey.MostPaths))
            Add("number of paths in a unique key", $"between 1 and {DocumentUniqueKey.MostPaths}");

        void Add(string what, string legal) => diagnostics.Add(MeshDiagnostics.IllegalDocumentContainer(what, legal, container.Location));
    }
}
