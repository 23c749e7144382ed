using System.Collections.Frozen;

namespace DataMesh.SimulatedAzure.Types;

/// <summary>
/// Properties that are fixed when a resource is made. First come those of the azure-native provider's own table, then those that the
/// services' documentation calls fixed. See docs/parity.md.
/// </summary>
internal static class ReplacementRules
{
    private static readonly FrozenDictionary<string, string[]> ByToken = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["azure-native:authorization:RoleAssignment"] = ["principalId", "scope", "roleDefinitionId"],
        ["azure-native:cosmosdb:SqlResourceSqlRoleAssignment"] = ["principalId", "scope"],
        ["azure-native:containerservice:ManagedCluster"] =
        [
            "diskEncryptionSetID", "dnsPrefix", "fqdnSubdomain", "linuxProfile", "nodeResourceGroup", "windowsProfile",
            "networkProfile.serviceCidr", "networkProfile.serviceCidrs", "networkProfile.dnsServiceIP", "networkProfile.networkPlugin",
            "networkProfile.networkPluginMode", "networkProfile.podCidr", "networkProfile.networkDataplane", "networkProfile.networkPolicy",
            "networkProfile.outboundType",
        ],
        ["azure-native:containerservice:AgentPool"] = ["vmSize", "gpuInstanceProfile"],
        ["azure-native:network:PrivateEndpoint"] = ["subnet"],
        ["azure-native:network:PublicIPAddress"] = ["publicIPAddressVersion", "publicIPPrefix", "sku"],
        ["azure-native:storage:StorageAccount"] = ["isHnsEnabled", "enableNfsV3", "encryption.requireInfrastructureEncryption"],
        ["azure-native:servicebus:Queue"] = ["requiresDuplicateDetection", "requiresSession", "enablePartitioning"],
        ["azure-native:servicebus:Topic"] = ["requiresDuplicateDetection", "enablePartitioning"],
        // From the services' documentation.
        ["azure-native:datafactory:IntegrationRuntime"] = ["properties.managedVirtualNetwork", "properties.type"],
        ["azure-native:datafactory:ManagedPrivateEndpoint"] = ["properties.groupId", "properties.privateLinkResourceId"],
        ["azure-native:eventhub:Namespace"] = ["clusterArmId", "zoneRedundant"],
        ["azure-native:databricks:Workspace"] =
            ["computeMode", "managedResourceGroupId", "parameters.requireInfrastructureEncryption", "parameters.storageAccountName"],
        ["azure-native:kusto:Cluster"] = ["enableDoubleEncryption"],
        ["azure-native:network:VirtualNetworkPeering"] = ["remoteVirtualNetwork"],
        ["azure-native:privatedns:VirtualNetworkLink"] = ["virtualNetwork"],
        ["azure-native:sql:Database"] = ["catalogCollation", "collation", "isLedgerOn", "createMode", "sourceDatabaseId"],
        ["azure-native:sql:Server"] = ["administratorLogin"],
        ["azure-native:synapse:Workspace"] =
        [
            "defaultDataLakeStorage", "encryption", "managedResourceGroupName", "managedVirtualNetwork",
            "managedVirtualNetworkSettings.preventDataExfiltration", "sqlAdministratorLogin",
        ],
        ["azure-native:synapse:SqlPool"] = ["collation", "createMode", "recoverableDatabaseId", "restorePointInTime", "sourceDatabaseId", "storageAccountType"],
        ["azure-native:dbforpostgresql:Database"] = ["charset", "collation"],
        ["azure-native:dbforpostgresql:Server"] = ["administratorLogin", "backup.geoRedundantBackup", "network.delegatedSubnetResourceId", "createMode"],
        ["azure-native:cosmosdb:SqlResourceSqlContainer"] = ["resource.partitionKey", "resource.uniqueKeyPolicy"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Forces(string token, string path)
    {
        // A resource lives where it was made: ARM refuses another location with InvalidResourceLocation.
        if (path == "location") return true;
        if (!ByToken.TryGetValue(token, out var fixedPaths)) return false;
        foreach (var fixedPath in fixedPaths)
            if (path.StartsWith(fixedPath, StringComparison.Ordinal) && (path.Length == fixedPath.Length || path[fixedPath.Length] is '.' or '['))
                return true;
        return false;
    }
}
