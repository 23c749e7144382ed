namespace DataMesh.EndToEnd.Tests.Leaks;

/// <summary>Something that can be read.</summary>
/// <param name="Kind">blob, table, topic, documents or telemetry.</param>
/// <param name="Holder">The name of the service that holds it in Azure: account, server, namespace, cluster.</param>
/// <param name="Part">What of it: container, database, topic.</param>
/// <param name="Path">What of that: the path of a blob, schema and table with a stop between; empty for all.</param>
internal sealed record DataObject(string Kind, string Holder, string Part, string Path = "")
{
    private string Folder => string.Join('/', Path.Split('/')[..^2]);

    /// <summary>Things near it that a grant on it must not open.</summary>
    public IEnumerable<DataObject> Neighbours() => Kind switch
    {
        "blob" =>
        [
            this with { Path = "file.parquet" },
            this with { Path = $"{Folder}-old/file.parquet" },
            this with { Path = $"{Folder[..Math.Max(Folder.LastIndexOf('/'), 0)]}/file.parquet" },
            this with { Path = $"old-{Path}" },
            this with { Part = "another" },
        ],
        "table" => [this with { Path = $"{Path.Split('.')[0]}.another" }, this with { Path = $"another.{Path.Split('.')[1]}" }, this with { Part = "another" }],
        _ => [this with { Part = "another" }],
    };
}
