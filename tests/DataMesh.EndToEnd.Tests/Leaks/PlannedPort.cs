using DataMesh.Model;
using DataMesh.Model.Names;

namespace DataMesh.EndToEnd.Tests.Leaks;

/// <summary>Says what stands in Azure behind a port.</summary>
internal sealed class PlannedPort(DomainName domain, AzureNames names) : IPortSourceVisitor<DataObject?>
{
    public static DataObject? Of(PublishedPort port, AzureNames names) => port.Port.Source.Accept(new PlannedPort(port.Domain.Name, names));

    public DataObject? Visit(LakePath path) => Blob(path.Store, path.Container.Value, path.Path);

    public DataObject? Visit(ArchivePath path) => Blob(path.Store, path.Container.Value, path.Path);

    public DataObject? Visit(LakehouseTable table) => Blob(table.Store, Lakehouse.TablesContainer.Value, table.Path);

    public DataObject? Visit(SqlTable table) => new(
        "table", names.SqlServer(domain, table.Store.Name).Value, names.SqlDatabase(domain, table.Store.Name).Value, $"{table.Schema}.{table.Name}");

    public DataObject? Visit(PostgresTable table) => new(
        "table", names.PostgresServer(domain, table.Store.Name).Value, AzureNames.PostgresDatabase(domain, table.Store.Name).Value, $"{table.Schema}.{table.Name}");

    public DataObject? Visit(WarehouseTable table) => new(
        "table", names.SynapseWorkspace(domain, table.Store.Name).Value, AzureNames.SqlPool(table.Store.Name).Value, $"{table.Schema}.{table.Name}");

    public DataObject? Visit(EventTopic topic) => new("topic", names.EventHubsNamespace(domain, topic.Store.Name).Value, topic.Name.Value);

    public DataObject? Visit(DocumentContainer container) => new("documents", names.CosmosAccount(domain, container.Store.Name).Value, container.Name.Value);

    public DataObject? Visit(TelemetryTable table) => new("telemetry", names.DataExplorerCluster(domain, table.Store.Name).Value, table.Database.Value);

    // Network policies and the API itself decide; their own tests look at them.
    public DataObject? Visit(ApiWorkload api) => null;

    private DataObject Blob(Store store, string container, string folder) =>
        new("blob", names.StorageAccount(domain, store.Name).Value, container, $"{folder}/2026/file.parquet");
}
