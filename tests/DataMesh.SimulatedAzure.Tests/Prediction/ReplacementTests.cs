namespace DataMesh.SimulatedAzure.Tests.Prediction;

public sealed class ReplacementTests
{
    [Theory]
    [InlineData("storage:StorageAccount", "accountName", true)]
    [InlineData("storage:StorageAccount", "resourceGroupName", true)]
    [InlineData("storage:StorageAccount", "location", true)]
    [InlineData("storage:StorageAccount", "isHnsEnabled", true)]
    [InlineData("storage:StorageAccount", "encryption.requireInfrastructureEncryption", true)]
    [InlineData("storage:StorageAccount", "encryption.keySource", false)]
    [InlineData("storage:StorageAccount", "sku.name", false)]
    [InlineData("storage:StorageAccount", "tags.owner", false)]
    [InlineData("network:PrivateEndpoint", "subnet.id", true)]
    [InlineData("network:PrivateEndpoint", "subnetwork", false)]
    [InlineData("network:VirtualNetwork", "addressSpace.addressPrefixes[0]", false)]
    [InlineData("network:VirtualNetworkPeering", "remoteVirtualNetwork.id", true)]
    [InlineData("authorization:RoleAssignment", "principalId", true)]
    [InlineData("authorization:RoleAssignment", "description", false)]
    [InlineData("sql:Server", "administratorLogin", true)]
    [InlineData("cosmosdb:SqlResourceSqlContainer", "resource.uniqueKeyPolicy.uniqueKeys[0].paths[0]", true)]
    [InlineData("cosmosdb:SqlResourceSqlContainer", "resource.defaultTtl", false)]
    [InlineData("kusto:Cluster", "enableDoubleEncryption", true)]
    [InlineData("databricks:Workspace", "managedResourceGroupId", true)]
    [InlineData("databricks:Workspace", "parameters.storageAccountName.value", true)]
    [InlineData("databricks:Workspace", "requiredNsgRules", false)]
    [InlineData("synapse:Workspace", "managedVirtualNetworkSettings.preventDataExfiltration", true)]
    [InlineData("synapse:Workspace", "managedVirtualNetworkSettings.allowedAadTenantIdsForLinking[0]", false)]
    [InlineData("synapse:Workspace", "encryption.cmk", true)]
    [InlineData("synapse:SqlPool", "storageAccountType", true)]
    [InlineData("synapse:SqlPool", "sku.name", false)]
    [InlineData("kusto:Cluster", "sku.capacity", false)]
    [InlineData("dbforpostgresql:Server", "backup.geoRedundantBackup", true)]
    [InlineData("dbforpostgresql:Server", "backup.backupRetentionDays", false)]
    [InlineData("dbforpostgresql:Database", "collation", true)]
    public void A_change_that_azure_cannot_make_forces_a_replacement(string token, string path, bool forces) =>
        AzureTypes.Default.Find("azure-native:" + token).ShouldNotBeNull().ForcesReplacement(path).ShouldBe(forces);
}
