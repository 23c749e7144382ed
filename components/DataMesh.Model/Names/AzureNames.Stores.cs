using DataMesh.Model.Networking;

namespace DataMesh.Model.Names;

// What domains keep data in.
public sealed partial class AzureNames
{
    // Event Hubs namespaces, consumer groups and Synapse workspaces have 50.
    private const int MiddleName = 50;

    // Cosmos DB accounts have 44.
    private const int CosmosName = 44;

    // Data Explorer clusters have 22, without hyphens.
    private const int ClusterName = 22;

    /// <summary>The storage account of a store that has one; unique in all of Azure.</summary>
    public StorageAccountName StorageAccount(DomainName domain, StoreName store) => StorageAccount(domain, "store", store.Value);

    /// <summary>The container of one layer of a lake.</summary>
    public ContainerName Container(LakeLayer layer) => ContainerName.Parse(layer.Text());

    /// <summary>The SQL server of a database store; unique in all of Azure.</summary>
    public SqlServerName SqlServer(DomainName domain, StoreName store) =>
        SqlServerName.Parse($"sql-{Base(domain)}-{store}-{Suffix("sql", domain.Value, store.Value)}");

    /// <summary>The database of a database store; unique inside its server.</summary>
    public SqlDatabaseName SqlDatabase(DomainName domain, StoreName store) => SqlDatabaseName.Parse($"sqldb-{Base(domain)}-{store}");

    /// <summary>The Event Hubs namespace of an event stream; unique in all of Azure.</summary>
    public EventHubsNamespaceName EventHubsNamespace(DomainName domain, StoreName store)
    {
        var parts = Shorten(MiddleName - SuffixLength - "evhns-----".Length, Prefix.Value, Environment.Value, domain.Value, store.Value);
        return EventHubsNamespaceName.Parse($"evhns-{string.Join('-', parts)}-{Suffix("eventhubs", domain.Value, store.Value)}");
    }

    /// <summary>The group of the schemas of an event stream's events; unique inside its namespace.</summary>
    public static SchemaGroupName SchemaGroup(StoreName store) => SchemaGroupName.Parse(store.Value);

    /// <summary>The consumer group through which a product reads a topic: the product's address, with a stop between domain and product.</summary>
    public static ConsumerGroupName ConsumerGroup(ProductAddress consumer)
    {
        var whole = $"{consumer.Domain}.{consumer.Product}";
        return ConsumerGroupName.Parse(whole.Length <= MiddleName
            ? whole
            : $"{whole[..(MiddleName - SuffixLength - 1)]}-{DeterministicText.Suffix(SuffixLength, "consumer-group", consumer.ToString())}");
    }

    /// <summary>The Databricks workspace of a lakehouse; unique inside its resource group.</summary>
    public DatabricksWorkspaceName DatabricksWorkspace(DomainName domain, StoreName store) => DatabricksWorkspaceName.Parse($"dbw-{Base(domain)}-{store}");

    /// <summary>The identity as which a lakehouse's Unity Catalog reads and writes; unique inside its resource group.</summary>
    public AccessConnectorName AccessConnector(DomainName domain, StoreName store) => AccessConnectorName.Parse($"dbac-{Base(domain)}-{store}");

    /// <summary>The resource group in which Databricks keeps what belongs to a workspace; Databricks makes it.</summary>
    public ResourceGroupName DatabricksResourceGroup(DomainName domain, StoreName store) => ResourceGroupName.Parse($"rg-{Base(domain)}-databricks-{store}");

    /// <summary>The storage account that Databricks makes for a workspace's own files; unique in all of Azure.</summary>
    public StorageAccountName DatabricksStorageAccount(DomainName domain, StoreName store) => StorageAccount(domain, "databricks", store.Value);

    /// <summary>The Data Explorer cluster of a telemetry store; unique in all of Azure.</summary>
    public DataExplorerClusterName DataExplorerCluster(DomainName domain, StoreName store)
    {
        var parts = Shorten(
            ClusterName - SuffixLength - "dec".Length, Prefix.Value, Environment.Value, Joined(domain.Value), Joined(store.Value));
        return DataExplorerClusterName.Parse($"dec{string.Concat(parts)}{Suffix("dataexplorer", domain.Value, store.Value)}");
    }

    /// <summary>The server of a PostgreSQL store; unique in all of Azure. As much of each part as fits, which is all but of the very longest.</summary>
    public PostgresServerName PostgresServer(DomainName domain, StoreName store)
    {
        var parts = Shorten(63 - SuffixLength - "psql-----".Length, Prefix.Value, Environment.Value, domain.Value, store.Value);
        return PostgresServerName.Parse($"psql-{string.Join('-', parts)}-{Suffix("postgres", domain.Value, store.Value)}");
    }

    /// <summary>The database of a PostgreSQL store; unique inside its server, and never one of the server's own.</summary>
    public static PostgresDatabaseName PostgresDatabase(DomainName domain, StoreName store) =>
        PostgresDatabaseName.Parse($"db_{domain}_{store}".Replace('-', '_'));

    /// <summary>The Cosmos DB account of a document store; unique in all of Azure.</summary>
    public CosmosAccountName CosmosAccount(DomainName domain, StoreName store)
    {
        var parts = Shorten(CosmosName - SuffixLength - "cosno-----".Length, Prefix.Value, Environment.Value, domain.Value, store.Value);
        return CosmosAccountName.Parse($"cosno-{string.Join('-', parts)}-{Suffix("cosmos", domain.Value, store.Value)}");
    }

    /// <summary>The database of a document store; unique inside its account.</summary>
    public static CosmosDatabaseName CosmosDatabase(StoreName store) => CosmosDatabaseName.Parse(store.Value);

    /// <summary>The data factory of pipelines; unique in all of Azure.</summary>
    public DataFactoryName DataFactory(DomainName domain, StoreName store) =>
        DataFactoryName.Parse($"adf-{Base(domain)}-{store}-{Suffix("datafactory", domain.Value, store.Value)}");

    /// <summary>The credential with which pipelines sign in as a product; unique inside its factory.</summary>
    public static DataFactoryPartName FactoryCredential(ProductName product) => DataFactoryPartName.Parse(product.Value);

    /// <summary>The private endpoint through which pipelines reach a store of their domain; unique inside its factory.</summary>
    public static DataFactoryPartName FactoryEndpoint(StoreName store, PrivateLink link) => DataFactoryPartName.Parse($"{store}-{link.Name}");

    /// <summary>
    /// The Synapse workspace of a warehouse; unique in all of Azure. What Azure keeps for serverless pools (-ondemand) is shortened to -demand.
    /// </summary>
    public SynapseWorkspaceName SynapseWorkspace(DomainName domain, StoreName store)
    {
        var parts = Shorten(MiddleName - SuffixLength - "synw-----".Length, Prefix.Value, Environment.Value, domain.Value, store.Value);
        var name = $"synw-{string.Join('-', parts)}-{Suffix("synapse", domain.Value, store.Value)}";
        return SynapseWorkspaceName.Parse(name.Replace("-ondemand", "-demand", StringComparison.Ordinal));
    }

    /// <summary>The dedicated SQL pool of a warehouse; unique inside its workspace.</summary>
    public static SqlPoolName SqlPool(StoreName store) => SqlPoolName.Parse(store.Value.Replace('-', '_'));

    /// <summary>The resource group in which Synapse keeps what belongs to a workspace; Synapse makes it.</summary>
    public ResourceGroupName SynapseResourceGroup(DomainName domain, StoreName store) => ResourceGroupName.Parse($"rg-{Base(domain)}-synapse-{store}");
}
