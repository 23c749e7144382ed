namespace DataMesh.Policies;

/// <summary>The type tokens of the resources that the rules judge.</summary>
internal static class ResourceTypes
{
    public const string StorageAccount = "azure-native:storage:StorageAccount";
    public const string BlobContainer = "azure-native:storage:BlobContainer";
    public const string Vault = "azure-native:keyvault:Vault";
    public const string Key = "azure-native:keyvault:Key";
    public const string SqlServer = "azure-native:sql:Server";
    public const string SqlFirewallRule = "azure-native:sql:FirewallRule";
    public const string CosmosAccount = "azure-native:cosmosdb:DatabaseAccount";
    public const string DataFactory = "azure-native:datafactory:Factory";
    public const string FactoryIntegrationRuntime = "azure-native:datafactory:IntegrationRuntime";
    public const string EventHubNamespace = "azure-native:eventhub:Namespace";
    public const string DatabricksWorkspace = "azure-native:databricks:Workspace";
    public const string DataExplorerCluster = "azure-native:kusto:Cluster";
    public const string DataExplorerAssignment = "azure-native:kusto:DatabasePrincipalAssignment";
    public const string DataExplorerClusterAssignment = "azure-native:kusto:ClusterPrincipalAssignment";
    public const string PostgresServer = "azure-native:dbforpostgresql:Server";
    public const string PostgresConfiguration = "azure-native:dbforpostgresql:Configuration";
    public const string PostgresFirewallRule = "azure-native:dbforpostgresql:FirewallRule";
    public const string SynapseWorkspace = "azure-native:synapse:Workspace";
    public const string SynapseFirewallRule = "azure-native:synapse:IpFirewallRule";
    public const string VirtualNetwork = "azure-native:network:VirtualNetwork";
    public const string Subnet = "azure-native:network:Subnet";
    public const string NetworkSecurityGroup = "azure-native:network:NetworkSecurityGroup";
    public const string SecurityRule = "azure-native:network:SecurityRule";
    public const string PublicIpAddress = "azure-native:network:PublicIPAddress";
    public const string AzureFirewall = "azure-native:network:AzureFirewall";
    public const string BastionHost = "azure-native:network:BastionHost";
    public const string ContainerRegistry = "azure-native:containerregistry:Registry";
    public const string PrivateEndpoint = "azure-native:network:PrivateEndpoint";
    public const string PrivateDnsZoneGroup = "azure-native:network:PrivateDnsZoneGroup";
    public const string RoleAssignment = "azure-native:authorization:RoleAssignment";
    public const string CosmosRoleAssignment = "azure-native:cosmosdb:SqlResourceSqlRoleAssignment";
    public const string PowerShellScript = "azure-native:resources:AzurePowerShellScript";
    public const string VirtualNetworkPeering = "azure-native:network:VirtualNetworkPeering";
    public const string DomainAccess = "datamesh:access:DomainAccess";
    public const string UserAssignedIdentity = "azure-native:managedidentity:UserAssignedIdentity";
    public const string FederatedCredential = "azure-native:managedidentity:FederatedIdentityCredential";
    public const string ManagedCluster = "azure-native:containerservice:ManagedCluster";
    public const string KubernetesNamespace = "kubernetes:core/v1:Namespace";
    public const string KubernetesService = "kubernetes:core/v1:Service";
    public const string NetworkPolicy = "kubernetes:networking.k8s.io/v1:NetworkPolicy";
    public const string ClusterRoleBinding = "kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding";
    public const string Pod = "kubernetes:core/v1:Pod";
    public const string Deployment = "kubernetes:apps/v1:Deployment";
    public const string StatefulSet = "kubernetes:apps/v1:StatefulSet";
    public const string DaemonSet = "kubernetes:apps/v1:DaemonSet";
    public const string Job = "kubernetes:batch/v1:Job";
    public const string CronJob = "kubernetes:batch/v1:CronJob";
    public const string PurviewAccount = "azure-native:purview:Account";
}
