using DataMesh.Model;

namespace DataMesh.Cli.Scaffolding;

/// <summary>
/// The kinds of stores as <c>mesh domain add --store</c> knows them. A new kind needs a template of its own here, and its place in <see cref="All"/>: the
/// compiler asks for the one, a test for the other.
/// </summary>
internal sealed class StoreTemplates : IStoreVisitor<StoreTemplate>
{
    private static readonly StoreTemplate Lake = new("lake", nameof(Model.Lake), "Files: what arrives, and what is made of it.");

    private static readonly StoreTemplate Sql = new("sql", nameof(SqlDatabase), "Tables, in Azure SQL.");

    private static readonly StoreTemplate Events = new("events", nameof(EventStream), "Events, as they happen.");

    // An archive without a container is refused: the container is the least that it can be.
    private static readonly StoreTemplate Archive = new(
        "archive", nameof(Model.Archive), "Files that are kept for long and rarely read.", " { Containers = [new ArchiveContainer(\"files\")] }");

    private static readonly StoreTemplate PostgreSql = new("postgres", nameof(Postgres), "Tables, in PostgreSQL.");

    private static readonly StoreTemplate Documents = new("documents", nameof(DocumentStore), "Documents, as applications keep them.");

    private static readonly StoreTemplate Telemetry = new("telemetry", nameof(TelemetryStore), "What is measured, to be analysed by time.");

    // The mesh has a lakehouse that everybody signs in through; where it has none, DM0149 says what to do.
    private static readonly StoreTemplate Lakehouse = new("lakehouse", nameof(Model.Lakehouse), "Tables of files, in Databricks.");

    private static readonly StoreTemplate Warehouse = new("warehouse", nameof(Model.Warehouse), "Tables to be analysed, in Synapse.");

    private static readonly StoreTemplate Factory = new("pipelines", nameof(Pipelines), "What fills the other stores.") { Needs = "a data product to run" };

    private StoreTemplates()
    {
    }

    /// <summary>The one that maps stores to templates.</summary>
    public static StoreTemplates Of { get; } = new();

    /// <summary>All templates, in the order in which people are told of them.</summary>
    public static ImmutableArray<StoreTemplate> All { get; } = [Lake, Sql, Events, Archive, PostgreSql, Documents, Telemetry, Lakehouse, Warehouse, Factory];

    /// <summary>The words of all kinds that a new domain can have.</summary>
    public static ImmutableArray<string> Words { get; } = [.. All.Where(template => template.Needs is null).Select(template => template.Word)];

    /// <summary>The kind with this word; null if there is none.</summary>
    public static StoreTemplate? Find(string word) => All.FirstOrDefault(template => template.Word == word);

    public StoreTemplate Visit(Lake lake) => Lake;

    public StoreTemplate Visit(SqlDatabase database) => Sql;

    public StoreTemplate Visit(EventStream stream) => Events;

    public StoreTemplate Visit(Archive archive) => Archive;

    public StoreTemplate Visit(Postgres database) => PostgreSql;

    public StoreTemplate Visit(DocumentStore documents) => Documents;

    public StoreTemplate Visit(TelemetryStore telemetry) => Telemetry;

    public StoreTemplate Visit(Lakehouse lakehouse) => Lakehouse;

    public StoreTemplate Visit(Warehouse warehouse) => Warehouse;

    public StoreTemplate Visit(Pipelines pipelines) => Factory;
}
