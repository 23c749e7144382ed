using DataMesh.Model.Environments;

namespace DataMesh.Model.Access;

/// <summary>What a grant becomes, and on what: the effect of a port's kind with the names that it has in one environment.</summary>
/// <param name="Effect">What is given.</param>
/// <param name="Scope">On what, by name.</param>
public sealed record GrantPlace(GrantEffect Effect, string Scope)
{
    /// <summary>The place of a grant.</summary>
    /// <param name="port">The port that is read.</param>
    /// <param name="consumer">The product that reads.</param>
    /// <param name="names">The names of the mesh in the environment.</param>
    public static GrantPlace Of(PublishedPort port, ProductAddress consumer, AzureNames names) =>
        port.Port.Source.Accept(new Places(port.Domain.Name, consumer, names));

    private sealed class Places(DomainName domain, ProductAddress consumer, AzureNames names) : IPortSourceVisitor<GrantPlace>
    {
        public GrantPlace Visit(LakePath path) => new(GrantEffect.LakeFolder, Folder(path.Store, path.Container, path.Path));

        public GrantPlace Visit(ArchivePath path) => new(GrantEffect.ArchiveFolder, Folder(path.Store, path.Container, path.Path));

        public GrantPlace Visit(LakehouseTable table) => new(GrantEffect.LakehouseTable, Folder(table.Store, Lakehouse.TablesContainer, table.Path));

        public GrantPlace Visit(DocumentContainer container) => new(
            GrantEffect.DocumentContainer,
            $"container {container.Name} of database {AzureNames.CosmosDatabase(container.Store.Name)} in Cosmos DB account "
                + $"{names.CosmosAccount(domain, container.Store.Name)}");

        public GrantPlace Visit(EventTopic topic) => new(
            GrantEffect.EventTopic,
            $"event hub {topic.Name} of namespace {names.EventHubsNamespace(domain, topic.Store.Name)}, through consumer group "
                + $"{AzureNames.ConsumerGroup(consumer)}");

        public GrantPlace Visit(TelemetryTable table) => new(
            GrantEffect.TelemetryTable, $"database {table.Database} of Data Explorer cluster {names.DataExplorerCluster(domain, table.Store.Name)}");

        public GrantPlace Visit(SqlTable table) => new(
            GrantEffect.SqlTable,
            $"{table.Schema}.{table.Name} in database {names.SqlDatabase(domain, table.Store.Name)} of server {names.SqlServer(domain, table.Store.Name)}");

        public GrantPlace Visit(PostgresTable table) => new(
            GrantEffect.PostgresTable,
            $"{table.Schema}.{table.Name} in database {AzureNames.PostgresDatabase(domain, table.Store.Name)} of server "
                + $"{names.PostgresServer(domain, table.Store.Name)}");

        public GrantPlace Visit(WarehouseTable table) => new(
            GrantEffect.WarehouseTable,
            $"{table.Schema}.{table.Name} in pool {AzureNames.SqlPool(table.Store.Name)} of Synapse workspace "
                + $"{names.SynapseWorkspace(domain, table.Store.Name)}");

        public GrantPlace Visit(ApiWorkload api) => new(GrantEffect.Api, $"API {api.Name} of {domain}");

        private string Folder(Store store, ContainerName container, string path) =>
            $"folder {path} of container {container} in storage account {names.StorageAccount(domain, store.Name)}";
    }
}
