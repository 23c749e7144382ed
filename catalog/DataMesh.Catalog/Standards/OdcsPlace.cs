using DataMesh.Catalog.Yaml;
using DataMesh.Model;
using DataMesh.Model.Names;

namespace DataMesh.Catalog.Standards;

/// <summary>
/// Finds where a port's data is. The standard has no server types for Event Hubs, Cosmos DB and Data Explorer: the first is spoken to as Kafka, the others are
/// custom ones.
/// </summary>
internal sealed class OdcsPlace(PublishedPort port, CatalogFacts facts) : IPortSourceVisitor<PhysicalPlace>
{
    private const string UnknownFormat = "unspecified";

    private AzureNames Names => facts.Names;

    private DomainName Domain => port.Domain.Name;

    public PhysicalPlace Visit(LakePath path)
    {
        var account = Names.StorageAccount(Domain, path.Lake.Name);
        return Files(path.Path, path.Store, Abfss(account, path.Container, path.Path), port.Port.Format);
    }

    public PhysicalPlace Visit(ArchivePath path)
    {
        var account = Names.StorageAccount(Domain, path.Archive.Name);
        return Files(path.Path, path.Store, $"https://{account}.blob.core.windows.net/{path.Container}/{path.Path}", port.Port.Format);
    }

    public PhysicalPlace Visit(SqlTable table) => new($"{table.Schema}.{table.Name}", "table",
    [
        Server(table.Store, "sqlserver", new YamlMap
        {
            { "host", $"{Names.SqlServer(Domain, table.Database.Name)}.database.windows.net" },
            { "port", 1433 },
            { "database", Names.SqlDatabase(Domain, table.Database.Name).Value },
            { "schema", table.Schema },
        }),
    ]);

    public PhysicalPlace Visit(PostgresTable table) => new($"{table.Schema}.{table.Name}", "table",
    [
        Server(table.Store, "postgres", new YamlMap
        {
            { "host", $"{Names.PostgresServer(Domain, table.Database.Name)}.postgres.database.azure.com" },
            { "port", 5432 },
            { "database", AzureNames.PostgresDatabase(Domain, table.Database.Name).Value },
            { "schema", table.Schema },
        }),
    ]);

    public PhysicalPlace Visit(WarehouseTable table) => new($"{table.Schema}.{table.Name}", "table",
    [
        Server(table.Store, "synapse", new YamlMap
        {
            { "host", $"{Names.SynapseWorkspace(Domain, table.Warehouse.Name)}.sql.azuresynapse.net" },
            { "port", 1433 },
            { "database", AzureNames.SqlPool(table.Warehouse.Name).Value },
        }),
    ]);

    public PhysicalPlace Visit(EventTopic topic) => new(topic.Name.Value, "topic",
    [
        Server(topic.Store, "kafka", new YamlMap
        {
            { "host", $"{Names.EventHubsNamespace(Domain, topic.Stream.Name)}.servicebus.windows.net:9093" },
            { "format", port.Port.Format ?? "avro" },
        }),
    ]);

    public PhysicalPlace Visit(TelemetryTable table) => new(table.Name, "table",
    [
        Server(table.Store, "custom", new YamlMap
        {
            { "endpointUrl", $"https://{Names.DataExplorerCluster(Domain, table.Telemetry.Name)}.{facts.Region}.kusto.windows.net" },
            { "database", table.Database.Value },
            { "serviceName", "Azure Data Explorer" },
        }),
    ]);

    public PhysicalPlace Visit(DocumentContainer container) => new(container.Name.Value, "container",
    [
        Server(container.Store, "custom", new YamlMap
        {
            { "endpointUrl", $"https://{Names.CosmosAccount(Domain, container.Documents.Name)}.documents.azure.com:443/" },
            { "database", AzureNames.CosmosDatabase(container.Documents.Name).Value },
            { "format", port.Port.Format ?? "json" },
            { "serviceName", "Azure Cosmos DB for NoSQL" },
        }),
    ]);

    // The address of a workspace has a number in it that Azure chooses.
    public PhysicalPlace Visit(LakehouseTable table)
    {
        var account = Names.StorageAccount(Domain, table.Lakehouse.Name);
        return new($"{table.Catalog}.{table.Schema}.{table.Name}", "table",
        [
            Server(table.Store, "databricks", new YamlMap
            {
                { "catalog", table.Catalog },
                { "schema", table.Schema },
                { "customProperties", [StandardText.Property("workspace", Names.DatabricksWorkspace(Domain, table.Lakehouse.Name).Value)] },
            }),
            Server($"{table.Store.Name}-files", "azure", new YamlMap
            {
                { "location", Abfss(account, Lakehouse.TablesContainer, table.Path) },
                { "format", "delta" },
            }),
        ]);
    }

    public PhysicalPlace Visit(ApiWorkload api) => new(api.Name.Value, "api",
    [
        new YamlMap
        {
            { "server", api.Name.Value },
            { "type", "api" },
            { "environment", Names.Environment.Value },
            { "description", "Called by what runs on the same cluster and was granted access." },
            { "location", $"https://{ClusterNames.Host(Domain, api.Name)}" },
        },
    ]);

    private PhysicalPlace Files(string path, Store store, string location, string? format) => new(path, "files",
    [
        Server(store, "azure", new YamlMap { { "location", location }, { "format", format ?? UnknownFormat } }),
    ]);

    private static string Abfss(StorageAccountName account, ContainerName container, string path) =>
        $"abfss://{container}@{account}.dfs.core.windows.net/{path}";

    private YamlMap Server(Store store, string type, YamlMap what) => Server(store.Name.Value, type, what);

    private YamlMap Server(string name, string type, YamlMap what)
    {
        var server = new YamlMap { { "server", name }, { "type", type }, { "environment", Names.Environment.Value } };
        server.AddAll(what);
        return server;
    }
}
