namespace DataMesh.Model.Networking;

/// <summary>
/// A part of an Azure service that a private endpoint reaches: its group id, and the private DNS zones that its names must be registered in
/// (https://learn.microsoft.com/azure/private-link/private-endpoint-dns).
/// </summary>
public sealed record PrivateLink
{
    private const string Region = "{region}";
    private readonly ImmutableArray<string> _zones;

    private PrivateLink(string name, string groupId, params ImmutableArray<string> zones)
    {
        Name = name;
        GroupId = groupId;
        _zones = zones;
    }

    /// <summary>Blobs of a storage account.</summary>
    public static PrivateLink Blob { get; } = new("blob", "blob", "privatelink.blob.core.windows.net");

    /// <summary>Data Lake file systems of a storage account; needs <see cref="Blob"/> beside it, since many tools use both.</summary>
    public static PrivateLink Dfs { get; } = new("dfs", "dfs", "privatelink.dfs.core.windows.net");

    /// <summary>File shares of a storage account: deployment scripts keep their files there.</summary>
    public static PrivateLink File { get; } = new("file", "file", "privatelink.file.core.windows.net");

    /// <summary>A key vault.</summary>
    public static PrivateLink Vault { get; } = new("vault", "vault", "privatelink.vaultcore.azure.net");

    /// <summary>A SQL server.</summary>
    public static PrivateLink SqlServer { get; } = new("sqlserver", "sqlServer", "privatelink.database.windows.net");

    /// <summary>A Cosmos DB account for NoSQL.</summary>
    public static PrivateLink CosmosNoSql { get; } = new("cosmos", "Sql", "privatelink.documents.azure.com");

    /// <summary>An Event Hubs namespace.</summary>
    public static PrivateLink EventHubs { get; } = new("namespace", "namespace", "privatelink.servicebus.windows.net");

    /// <summary>A PostgreSQL flexible server.</summary>
    public static PrivateLink Postgres { get; } = new("postgresql", "postgresqlServer", "privatelink.postgres.database.azure.com");

    /// <summary>An Azure Data Explorer cluster, with the storage that data is queued in before it is taken in.</summary>
    public static PrivateLink DataExplorer { get; } = new(
        "kusto", "cluster", $"privatelink.{Region}.kusto.windows.net", "privatelink.blob.core.windows.net", "privatelink.queue.core.windows.net",
        "privatelink.table.core.windows.net");

    /// <summary>A Databricks workspace: its pages and its API.</summary>
    public static PrivateLink DatabricksWorkspace { get; } = new("databricks", "databricks_ui_api", "privatelink.azuredatabricks.net");

    /// <summary>The sign-in of all Databricks workspaces of a region.</summary>
    public static PrivateLink DatabricksSignIn { get; } = new("databricks-sign-in", "browser_authentication", "privatelink.azuredatabricks.net");

    /// <summary>The dedicated SQL pools of a Synapse workspace.</summary>
    public static PrivateLink SynapseSql { get; } = new("synapse-sql", "Sql", "privatelink.sql.azuresynapse.net");

    /// <summary>The serverless SQL pool of a Synapse workspace.</summary>
    public static PrivateLink SynapseServerless { get; } = new("synapse-serverless", "SqlOnDemand", "privatelink.sql.azuresynapse.net");

    /// <summary>The development endpoint of a Synapse workspace.</summary>
    public static PrivateLink SynapseDevelopment { get; } = new("synapse-dev", "Dev", "privatelink.dev.azuresynapse.net");

    /// <summary>A Data Factory: where its integration runtimes ask for work.</summary>
    public static PrivateLink DataFactory { get; } = new("datafactory", "dataFactory", "privatelink.datafactory.azure.net");

    /// <summary>Purview: portal and data plane of accounts since the end of 2023.</summary>
    public static PrivateLink PurviewPlatform { get; } = new("platform", "platform", "privatelink.purview-service.microsoft.com");

    /// <summary>A private link scope of Azure Monitor, with the storage in which agents find their updates.</summary>
    public static PrivateLink AzureMonitor { get; } = new(
        "azuremonitor", "azuremonitor", "privatelink.monitor.azure.com", "privatelink.oms.opinsights.azure.com", "privatelink.ods.opinsights.azure.com",
        "privatelink.agentsvc.azure-automation.net", "privatelink.blob.core.windows.net");

    /// <summary>A container registry; its data endpoints have their records in the same zone.</summary>
    public static PrivateLink ContainerRegistry { get; } = new("registry", "registry", "privatelink.azurecr.io");

    /// <summary>Queues of a storage account: the scans of Purview are told of their work there.</summary>
    public static PrivateLink Queue { get; } = new("queue", "queue", "privatelink.queue.core.windows.net");

    /// <summary>The API server of a Kubernetes cluster; Azure makes endpoint and record itself, in the zone that the cluster is given.</summary>
    public static PrivateLink KubernetesApi { get; } = new("kubernetes-api", "management", $"privatelink.{Region}.azmk8s.io");

    /// <summary>All of them.</summary>
    public static ImmutableArray<PrivateLink> All { get; } =
    [
        Blob, Dfs, File, Vault, SqlServer, CosmosNoSql, EventHubs, Postgres, DataExplorer, DatabricksWorkspace, DatabricksSignIn, SynapseSql,
        SynapseServerless, SynapseDevelopment, DataFactory, PurviewPlatform, AzureMonitor, ContainerRegistry, Queue, KubernetesApi,
    ];

    /// <summary>What stands at the end of the private endpoint's name; unlike the group id, no two links share it.</summary>
    public string Name { get; }

    /// <summary>The group id that the private endpoint asks for.</summary>
    public string GroupId { get; }

    /// <summary>The private DNS zones for a service in this region; some services have a zone a region.</summary>
    /// <param name="location">The region, for example westeurope.</param>
    public ImmutableArray<string> ZonesIn(string location) => [.. _zones.Select(zone => zone.Replace(Region, location, StringComparison.Ordinal))];
}
