using System.Collections.Frozen;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// The sub-resources that a private endpoint may connect to, by type of the target.
/// https://learn.microsoft.com/azure/private-link/private-endpoint-overview#private-link-resource and
/// https://learn.microsoft.com/azure/private-link/private-endpoint-dns
/// </summary>
internal static class PrivateLinkGroups
{
    private static readonly FrozenDictionary<string, string[]> ByType = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["Microsoft.AppConfiguration/configurationStores"] = ["configurationStores"],
        ["Microsoft.Cache/redis"] = ["redisCache"],
        ["Microsoft.Cache/redisEnterprise"] = ["redisEnterprise"],
        ["Microsoft.CognitiveServices/accounts"] = ["account"],
        ["Microsoft.ContainerRegistry/registries"] = ["registry"],
        ["Microsoft.ContainerService/managedClusters"] = ["management"],
        ["Microsoft.DataFactory/factories"] = ["dataFactory", "portal"],
        ["Microsoft.Databricks/workspaces"] = ["databricks_ui_api", "browser_authentication"],
        ["Microsoft.DBforMySQL/flexibleServers"] = ["mysqlServer"],
        ["Microsoft.DBforPostgreSQL/flexibleServers"] = ["postgresqlServer"],
        ["Microsoft.DocumentDB/databaseAccounts"] = ["Sql", "MongoDB", "Cassandra", "Gremlin", "Table", "Analytical"],
        ["Microsoft.EventGrid/domains"] = ["domain"],
        ["Microsoft.EventGrid/topics"] = ["topic"],
        ["Microsoft.EventHub/namespaces"] = ["namespace"],
        ["Microsoft.Insights/privateLinkScopes"] = ["azuremonitor"],
        ["Microsoft.KeyVault/managedHSMs"] = ["managedhsm"],
        ["Microsoft.KeyVault/vaults"] = ["vault"],
        ["Microsoft.Kusto/clusters"] = ["cluster"],
        ["Microsoft.MachineLearningServices/workspaces"] = ["amlworkspace"],
        ["Microsoft.Purview/accounts"] = ["account", "portal", "platform"],
        ["Microsoft.Search/searchServices"] = ["searchService"],
        ["Microsoft.ServiceBus/namespaces"] = ["namespace"],
        ["Microsoft.Sql/managedInstances"] = ["managedInstance"],
        ["Microsoft.Sql/servers"] = ["sqlServer"],
        ["Microsoft.Storage/storageAccounts"] =
        [
            "blob", "blob_secondary", "dfs", "dfs_secondary", "file", "queue", "queue_secondary", "table", "table_secondary", "web", "web_secondary",
        ],
        ["Microsoft.Synapse/privateLinkHubs"] = ["Web"],
        ["Microsoft.Synapse/workspaces"] = ["Sql", "SqlOnDemand", "Dev"],
        ["Microsoft.Web/sites"] = ["sites"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sub-resources of a type; null for a type that is not known here.</summary>
    public static IReadOnlyList<string>? Of(string armType) => ByType.GetValueOrDefault(armType);
}
