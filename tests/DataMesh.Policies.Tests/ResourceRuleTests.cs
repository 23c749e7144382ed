using DataMesh.PolicyKit;

namespace DataMesh.Policies.Tests;

/// <summary>One row a verdict: rule, type, inputs, and the path of the expected finding (empty where the rule is obeyed).</summary>
public sealed class ResourceRuleTests
{
    private const string Storage = "azure-native:storage:StorageAccount";
    private const string Container = "azure-native:storage:BlobContainer";
    private const string Vault = "azure-native:keyvault:Vault";
    private const string Sql = "azure-native:sql:Server";
    private const string SqlRule = "azure-native:sql:FirewallRule";
    private const string Cosmos = "azure-native:cosmosdb:DatabaseAccount";
    private const string Postgres = "azure-native:dbforpostgresql:Server";
    private const string PostgresParameter = "azure-native:dbforpostgresql:Configuration";
    private const string PostgresRule = "azure-native:dbforpostgresql:FirewallRule";
    private const string Events = "azure-native:eventhub:Namespace";
    private const string Databricks = "azure-native:databricks:Workspace";
    private const string Telemetry = "azure-native:kusto:Cluster";
    private const string TelemetryRole = "azure-native:kusto:DatabasePrincipalAssignment";
    private const string Warehouse = "azure-native:synapse:Workspace";
    private const string WarehouseRule = "azure-native:synapse:IpFirewallRule";
    private const string Factory = "azure-native:datafactory:Factory";
    private const string Runtime = "azure-native:datafactory:IntegrationRuntime";
    private const string Subnet = "azure-native:network:Subnet";
    private const string Network = "azure-native:network:VirtualNetwork";
    private const string Rule = "azure-native:network:SecurityRule";
    private const string Group = "azure-native:network:NetworkSecurityGroup";
    private const string Role = "azure-native:authorization:RoleAssignment";
    private const string Trust = "azure-native:managedidentity:FederatedIdentityCredential";
    private const string Purview = "azure-native:purview:Account";

    [Theory]
    [InlineData("mesh-st-01", Storage, """{"allowBlobPublicAccess": false}""")]
    [InlineData("mesh-st-02", Storage, """{"minimumTlsVersion": "TLS1_2"}""")]
    [InlineData("mesh-st-02", Storage, """{"minimumTlsVersion": "TLS1_3"}""")]
    [InlineData("mesh-st-03", Storage, """{"enableHttpsTrafficOnly": true}""")]
    [InlineData("mesh-st-04", Storage, """{"networkRuleSet": {"defaultAction": "Deny"}}""")]
    [InlineData("mesh-st-05", Storage, """{"publicNetworkAccess": "Disabled"}""")]
    [InlineData("mesh-st-06", Storage, """{"allowSharedKeyAccess": false}""")]
    [InlineData("mesh-st-06", Storage, """{"allowSharedKeyAccess": true, "tags": {"purpose": "deployment-scripts"}}""")]
    [InlineData("mesh-st-10", Container, """{"publicAccess": "None"}""")]
    [InlineData("mesh-st-10", Container, """{}""")]
    [InlineData("mesh-kv-01", Vault, """{"properties": {"enableRbacAuthorization": true}}""")]
    [InlineData("mesh-kv-02", Vault, """{"properties": {"enablePurgeProtection": true}}""")]
    [InlineData("mesh-kv-04", Vault, """{"properties": {"publicNetworkAccess": "disabled", "networkAcls": {"defaultAction": "Deny"}}}""")]
    [InlineData("mesh-sql-01", Sql, """{"administrators": {"azureADOnlyAuthentication": true}}""")]
    [InlineData("mesh-sql-02", Sql, """{"publicNetworkAccess": "Disabled", "minimalTlsVersion": "1.2"}""")]
    [InlineData("mesh-sql-04", SqlRule, """{"startIpAddress": "20.1.0.4", "endIpAddress": "20.1.0.4"}""")]
    [InlineData("mesh-sql-04", PostgresRule, """{"startIpAddress": "20.1.0.4", "endIpAddress": "20.1.0.4"}""")]
    [InlineData("mesh-pg-01", Postgres, """{"network": {"publicNetworkAccess": "Disabled"}}""")]
    [InlineData("mesh-pg-02", Postgres, """{"authConfig": {"activeDirectoryAuth": "Enabled", "passwordAuth": "Disabled"}}""")]
    [InlineData("mesh-pg-03", PostgresParameter, """{"configurationName": "require_secure_transport", "value": "on"}""")]
    [InlineData("mesh-pg-03", PostgresParameter, """{"configurationName": "ssl_min_protocol_version", "value": "TLSv1.3"}""")]
    [InlineData("mesh-pg-03", PostgresParameter, """{"configurationName": "log_connections", "value": "off"}""")]
    [InlineData("mesh-sql-04", SqlRule, """{"startIpAddress": "20.1.0.0", "endIpAddress": "20.1.0.255"}""")]
    [InlineData("mesh-sql-04", SqlRule, """{"startIpAddress": "10.0.0.0", "endIpAddress": "10.255.255.255"}""")]
    [InlineData("mesh-sql-04", SqlRule, """{"startIpAddress": "172.16.0.0", "endIpAddress": "172.31.255.255"}""")]
    [InlineData("mesh-cos-01", Cosmos, """{"disableLocalAuth": true, "disableKeyBasedMetadataWriteAccess": true}""")]
    [InlineData("mesh-cos-02", Cosmos, """{"publicNetworkAccess": "Disabled", "minimalTlsVersion": "Tls12"}""")]
    [InlineData("mesh-adx-01", Telemetry, """{"publicNetworkAccess": "Disabled"}""")]
    [InlineData("mesh-dbx-01", Databricks, """{"publicNetworkAccess": "Disabled"}""")]
    [InlineData("mesh-dbx-02", Databricks, """{"parameters": {"enableNoPublicIp": {"value": true}}}""")]
    [InlineData("mesh-dbx-03", Databricks, """{"defaultStorageFirewall": "Enabled"}""")]
    [InlineData("mesh-adx-02", Telemetry, """{"trustedExternalTenants": []}""")]
    [InlineData("mesh-adx-03", Telemetry, """{"enableDiskEncryption": true}""")]
    [InlineData("mesh-iam-01", TelemetryRole, """{"principalType": "App"}""")]
    [InlineData("mesh-sql-04", WarehouseRule, """{"startIpAddress": "20.1.0.4", "endIpAddress": "20.1.0.4"}""")]
    [InlineData("mesh-syn-01", Warehouse, """{"azureADOnlyAuthentication": true, "sqlAdministratorLogin": "datamesh"}""")]
    [InlineData("mesh-syn-02", Warehouse, """{"publicNetworkAccess": "Disabled"}""")]
    [InlineData("mesh-syn-03", Warehouse, """{"managedVirtualNetwork": "default", "managedVirtualNetworkSettings": {"preventDataExfiltration": true}}""")]
    [InlineData("mesh-df-01", Factory, """{"publicNetworkAccess": "Disabled"}""")]
    [InlineData("mesh-df-02", Runtime, """{"properties": {"type": "Managed", "managedVirtualNetwork": {"type": "ManagedVirtualNetworkReference"}}}""")]
    [InlineData("mesh-df-02", Runtime, """{"properties": {"type": "SelfHosted"}}""")]
    [InlineData("mesh-eh-01", Events, """{"disableLocalAuth": true}""")]
    [InlineData("mesh-eh-02", Events, """{"publicNetworkAccess": "Disabled", "minimumTlsVersion": "1.2"}""")]
    [InlineData("mesh-net-01", Subnet, """{"subnetName": "s", "networkSecurityGroup": {"id": "/nsg"}}""")]
    [InlineData("mesh-net-01", Subnet, """{"subnetName": "s", "networkSecurityGroup": {"id": "unknown()"}}""")]
    [InlineData("mesh-net-01", Subnet, """{"subnetName": "GatewaySubnet"}""")]
    [InlineData("mesh-net-01", Network, """{"subnets": [{"name": "a", "networkSecurityGroup": {"id": "/nsg"}}]}""")]
    [InlineData("mesh-net-02", Rule, """{"direction": "Inbound", "access": "Allow", "sourceAddressPrefix": "VirtualNetwork"}""")]
    [InlineData("mesh-net-02", Rule, """{"direction": "Inbound", "access": "Deny", "sourceAddressPrefix": "*"}""")]
    [InlineData("mesh-net-02", Rule, """{"direction": "Outbound", "access": "Allow", "sourceAddressPrefix": "*"}""")]
    [InlineData("mesh-net-03", Subnet, """{"defaultOutboundAccess": false}""")]
    [InlineData("mesh-iam-01", Role, """{"principalType": "Group"}""")]
    [InlineData("mesh-iam-01", Role, """{"principalType": "ServicePrincipal"}""")]
    [InlineData("mesh-iam-03", Trust, """{"issuer": "https://token.actions.githubusercontent.com", "subject": "repo:o/r:environment:prod", "audiences": ["api://AzureADTokenExchange"]}""")]
    [InlineData("mesh-iam-03", Trust, """{"issuer": "https://vstoken.dev.azure.com/5f0d6a3e-2b0c-4c53-9c9f-6d2f1b1c7a10", "subject": "sc://org/project/fees-prod", "audiences": ["api://AzureADTokenExchange"]}""")]
    [InlineData("mesh-iam-03", Trust, """{"issuer": "https://westeurope.oic.prod-aks.azure.com/t/c/", "subject": "system:serviceaccount:domain-sales:api", "audiences": ["api://AzureADTokenExchange"]}""")]
    [InlineData("mesh-pv-01", Purview, """{"publicNetworkAccess": "Disabled"}""")]
    public void What_obeys_the_rule_passes(string policy, string type, string inputs) =>
        RuleCase.Judge(policy, RuleCase.Resource(type, inputs)).ShouldBeEmpty();

    [Theory]
    [InlineData("mesh-st-01", Storage, """{"allowBlobPublicAccess": true}""", "allowBlobPublicAccess")]
    [InlineData("mesh-st-01", Storage, """{}""", "allowBlobPublicAccess")]
    [InlineData("mesh-st-02", Storage, """{"minimumTlsVersion": "TLS1_0"}""", "minimumTlsVersion")]
    [InlineData("mesh-st-02", Storage, """{}""", "minimumTlsVersion")]
    [InlineData("mesh-st-03", Storage, """{"enableHttpsTrafficOnly": false}""", "enableHttpsTrafficOnly")]
    [InlineData("mesh-st-04", Storage, """{"networkRuleSet": {"defaultAction": "Allow"}}""", "networkRuleSet.defaultAction")]
    [InlineData("mesh-st-04", Storage, """{}""", "networkRuleSet.defaultAction")]
    [InlineData("mesh-st-05", Storage, """{"publicNetworkAccess": "Enabled"}""", "publicNetworkAccess")]
    [InlineData("mesh-st-06", Storage, """{}""", "allowSharedKeyAccess")]
    [InlineData("mesh-st-06", Storage, """{"allowSharedKeyAccess": true, "isHnsEnabled": true, "tags": {"purpose": "deployment-scripts"}}""",
        "allowSharedKeyAccess")]
    [InlineData("mesh-st-10", Container, """{"publicAccess": "Blob"}""", "publicAccess")]
    [InlineData("mesh-kv-01", Vault, """{"properties": {}}""", "properties.enableRbacAuthorization")]
    [InlineData("mesh-kv-02", Vault, """{"properties": {"enablePurgeProtection": false}}""", "properties.enablePurgeProtection")]
    [InlineData("mesh-kv-04", Vault, """{"properties": {"publicNetworkAccess": "Enabled", "networkAcls": {"defaultAction": "Deny"}}}""",
        "properties.publicNetworkAccess")]
    [InlineData("mesh-kv-04", Vault, """{"properties": {"publicNetworkAccess": "Disabled"}}""", "properties.networkAcls.defaultAction")]
    [InlineData("mesh-sql-01", Sql, """{"administrators": {"azureADOnlyAuthentication": false}}""", "administrators.azureADOnlyAuthentication")]
    [InlineData("mesh-sql-01", Sql, """{"administrators": {"azureADOnlyAuthentication": true}, "administratorLoginPassword": "x"}""",
        "administratorLoginPassword")]
    [InlineData("mesh-sql-02", Sql, """{"publicNetworkAccess": "Enabled", "minimalTlsVersion": "1.2"}""", "publicNetworkAccess")]
    [InlineData("mesh-sql-02", Sql, """{"publicNetworkAccess": "Disabled", "minimalTlsVersion": "1.0"}""", "minimalTlsVersion")]
    [InlineData("mesh-sql-04", SqlRule, """{"startIpAddress": "0.0.0.0", "endIpAddress": "0.0.0.0"}""", "startIpAddress")]
    [InlineData("mesh-sql-04", PostgresRule, """{"startIpAddress": "0.0.0.0", "endIpAddress": "0.0.0.0"}""", "startIpAddress")]
    [InlineData("mesh-pg-01", Postgres, """{"network": {"publicNetworkAccess": "Enabled"}}""", "network.publicNetworkAccess")]
    [InlineData("mesh-pg-01", Postgres, """{}""", "network.publicNetworkAccess")]
    [InlineData("mesh-pg-02", Postgres, """{"authConfig": {"activeDirectoryAuth": "Enabled", "passwordAuth": "Enabled"}}""", "authConfig.passwordAuth")]
    [InlineData("mesh-pg-02", Postgres, """{"authConfig": {"activeDirectoryAuth": "Enabled"}}""", "authConfig.passwordAuth")]
    [InlineData("mesh-pg-02", Postgres, """{"authConfig": {"passwordAuth": "Disabled"}}""", "authConfig.activeDirectoryAuth")]
    [InlineData("mesh-pg-02", Postgres, """{"authConfig": {"activeDirectoryAuth": "Enabled", "passwordAuth": "Disabled"}, "administratorLoginPassword": "x"}""",
        "administratorLoginPassword")]
    [InlineData("mesh-pg-03", PostgresParameter, """{"configurationName": "require_secure_transport", "value": "off"}""", "value")]
    [InlineData("mesh-pg-03", PostgresParameter, """{"configurationName": "ssl_min_protocol_version", "value": "TLSv1"}""", "value")]
    [InlineData("mesh-sql-04", SqlRule, """{"startIpAddress": "0.0.0.0", "endIpAddress": "255.255.255.255"}""", "startIpAddress")]
    [InlineData("mesh-sql-04", SqlRule, """{"startIpAddress": "1.0.0.0", "endIpAddress": "255.255.255.255"}""", "endIpAddress")]
    [InlineData("mesh-sql-04", SqlRule, """{"startIpAddress": "20.1.0.0", "endIpAddress": "20.1.1.0"}""", "endIpAddress")]
    [InlineData("mesh-sql-04", SqlRule, """{"startIpAddress": "10.0.0.0", "endIpAddress": "11.0.0.0"}""", "endIpAddress")]
    [InlineData("mesh-sql-04", SqlRule, """{"startIpAddress": "10.0.0.0", "endIpAddress": "192.168.255.255"}""", "endIpAddress")]
    [InlineData("mesh-sql-04", SqlRule, """{"startIpAddress": "20.1.0.4", "endIpAddress": "20.1.0.3"}""", "startIpAddress")]
    [InlineData("mesh-sql-04", SqlRule, """{"startIpAddress": "20.1"}""", "startIpAddress")]
    [InlineData("mesh-cos-01", Cosmos, """{"disableLocalAuth": false, "disableKeyBasedMetadataWriteAccess": true}""", "disableLocalAuth")]
    [InlineData("mesh-cos-01", Cosmos, """{"disableLocalAuth": true}""", "disableKeyBasedMetadataWriteAccess")]
    [InlineData("mesh-cos-02", Cosmos, """{"publicNetworkAccess": "Enabled", "minimalTlsVersion": "Tls12"}""", "publicNetworkAccess")]
    [InlineData("mesh-cos-02", Cosmos, """{"publicNetworkAccess": "Disabled"}""", "minimalTlsVersion")]
    [InlineData("mesh-cos-02", Cosmos, """{"publicNetworkAccess": "Disabled", "minimalTlsVersion": "Tls11"}""", "minimalTlsVersion")]
    [InlineData("mesh-adx-01", Telemetry, """{"publicNetworkAccess": "Enabled"}""", "publicNetworkAccess")]
    [InlineData("mesh-dbx-01", Databricks, """{"publicNetworkAccess": "Enabled"}""", "publicNetworkAccess")]
    [InlineData("mesh-dbx-01", Databricks, """{}""", "publicNetworkAccess")]
    [InlineData("mesh-dbx-02", Databricks, """{"parameters": {"enableNoPublicIp": {"value": false}}}""", "parameters.enableNoPublicIp.value")]
    [InlineData("mesh-dbx-02", Databricks, """{}""", "parameters.enableNoPublicIp.value")]
    [InlineData("mesh-dbx-03", Databricks, """{"defaultStorageFirewall": "Disabled"}""", "defaultStorageFirewall")]
    [InlineData("mesh-dbx-03", Databricks, """{}""", "defaultStorageFirewall")]
    [InlineData("mesh-adx-01", Telemetry, """{}""", "publicNetworkAccess")]
    [InlineData("mesh-adx-02", Telemetry, """{}""", "trustedExternalTenants")]
    [InlineData("mesh-adx-02", Telemetry, """{"trustedExternalTenants": [{"value": "*"}]}""", "trustedExternalTenants")]
    [InlineData("mesh-adx-03", Telemetry, """{"enableDiskEncryption": false}""", "enableDiskEncryption")]
    [InlineData("mesh-adx-03", Telemetry, """{}""", "enableDiskEncryption")]
    [InlineData("mesh-iam-01", TelemetryRole, """{"principalType": "User"}""", "principalType")]
    [InlineData("mesh-sql-04", WarehouseRule, """{"startIpAddress": "0.0.0.0", "endIpAddress": "0.0.0.0"}""", "startIpAddress")]
    [InlineData("mesh-syn-01", Warehouse, """{}""", "azureADOnlyAuthentication")]
    [InlineData("mesh-syn-01", Warehouse, """{"azureADOnlyAuthentication": false}""", "azureADOnlyAuthentication")]
    [InlineData("mesh-syn-01", Warehouse, """{"azureADOnlyAuthentication": true, "sqlAdministratorLoginPassword": "x"}""", "sqlAdministratorLoginPassword")]
    [InlineData("mesh-syn-02", Warehouse, """{}""", "publicNetworkAccess")]
    [InlineData("mesh-syn-02", Warehouse, """{"publicNetworkAccess": "Enabled"}""", "publicNetworkAccess")]
    [InlineData("mesh-syn-03", Warehouse, """{"managedVirtualNetworkSettings": {"preventDataExfiltration": true}}""", "managedVirtualNetwork")]
    [InlineData("mesh-syn-03", Warehouse, """{"managedVirtualNetwork": "default"}""", "managedVirtualNetworkSettings.preventDataExfiltration")]
    [InlineData("mesh-df-01", Factory, """{"publicNetworkAccess": "Enabled"}""", "publicNetworkAccess")]
    [InlineData("mesh-df-01", Factory, """{}""", "publicNetworkAccess")]
    [InlineData("mesh-df-02", Runtime, """{"properties": {"type": "Managed"}}""", "properties.managedVirtualNetwork.type")]
    [InlineData("mesh-df-02", Runtime, """{"properties": {"type": "Other", "managedVirtualNetwork": {"type": "ManagedVirtualNetworkReference"}}}""", "properties.type")]
    [InlineData("mesh-eh-01", Events, """{"disableLocalAuth": false}""", "disableLocalAuth")]
    [InlineData("mesh-eh-01", Events, """{}""", "disableLocalAuth")]
    [InlineData("mesh-eh-02", Events, """{"publicNetworkAccess": "Enabled", "minimumTlsVersion": "1.2"}""", "publicNetworkAccess")]
    [InlineData("mesh-eh-02", Events, """{"minimumTlsVersion": "1.2"}""", "publicNetworkAccess")]
    [InlineData("mesh-eh-02", Events, """{"publicNetworkAccess": "Disabled", "minimumTlsVersion": "1.0"}""", "minimumTlsVersion")]
    [InlineData("mesh-net-01", Subnet, """{"subnetName": "s"}""", "networkSecurityGroup")]
    [InlineData("mesh-net-01", Network, """{"subnets": [{"name": "a"}]}""", "subnets[0].networkSecurityGroup")]
    [InlineData("mesh-net-02", Rule, """{"direction": "Inbound", "access": "Allow", "sourceAddressPrefix": "*"}""", "sourceAddressPrefix")]
    [InlineData("mesh-net-02", Rule, """{"direction": "Inbound", "access": "Allow", "sourceAddressPrefixes": ["10.0.0.0/8", "0.0.0.0/0"]}""",
        "sourceAddressPrefixes[1]")]
    [InlineData("mesh-net-02", Group, """{"securityRules": [{"name": "r", "direction": "Inbound", "access": "Allow", "sourceAddressPrefix": "Internet"}]}""",
        "securityRules[0].sourceAddressPrefix")]
    [InlineData("mesh-net-03", Subnet, """{}""", "defaultOutboundAccess")]
    [InlineData("mesh-net-03", Network, """{"subnets": [{"name": "a"}]}""", "subnets[0].defaultOutboundAccess")]
    [InlineData("mesh-iam-01", Role, """{"principalType": "User"}""", "principalType")]
    [InlineData("mesh-iam-01", Role, """{}""", "principalType")]
    [InlineData("mesh-iam-03", Trust, """{"issuer": "https://token.actions.githubusercontent.com", "subject": "repo:o/r:ref:refs/heads/main", "audiences": ["api://AzureADTokenExchange"]}""", "subject")]
    [InlineData("mesh-iam-03", Trust, """{"issuer": "https://token.actions.githubusercontent.com", "subject": "repo:o/r:pull_request", "audiences": ["api://AzureADTokenExchange"]}""", "subject")]
    [InlineData("mesh-iam-03", Trust, """{"issuer": "https://token.actions.githubusercontent.com", "subject": "repo:o/*:environment:prod", "audiences": ["api://AzureADTokenExchange"]}""", "subject")]
    [InlineData("mesh-iam-03", Trust, """{"issuer": "https://vstoken.dev.azure.com/5f0d6a3e-2b0c-4c53-9c9f-6d2f1b1c7a10", "subject": "sc://org/project", "audiences": ["api://AzureADTokenExchange"]}""", "subject")]
    [InlineData("mesh-iam-03", Trust, """{"issuer": "https://westeurope.oic.prod-aks.azure.com/t/c/", "subject": "system:serviceaccount:*:api", "audiences": ["api://AzureADTokenExchange"]}""", "subject")]
    [InlineData("mesh-iam-03", Trust, """{"issuer": "https://gitlab.com", "subject": "project:prod", "audiences": ["api://AzureADTokenExchange"]}""", "issuer")]
    [InlineData("mesh-iam-03", Trust, """{"issuer": "https://token.actions.githubusercontent.com", "subject": "repo:o/r:environment:prod", "audiences": ["any"]}""", "audiences[0]")]
    [InlineData("mesh-pv-01", Purview, """{"publicNetworkAccess": "Enabled"}""", "publicNetworkAccess")]
    [InlineData("mesh-pv-01", Purview, """{"publicNetworkAccess": "Disabled", "managedResourcesPublicNetworkAccess": "Enabled"}""",
        "managedResourcesPublicNetworkAccess")]
    public void What_breaks_the_rule_is_found_where_it_stands(string policy, string type, string inputs, string path)
    {
        var finding = RuleCase.Judge(policy, RuleCase.Resource(type, inputs)).ShouldHaveSingleItem();
        finding.Kind.ShouldBe(FindingKind.Violation);
        finding.Path.ShouldBe(path);
        finding.Blocks.ShouldBeTrue();
    }

    [Theory]
    [InlineData("mesh-cos-01", Cosmos, """{"disableLocalAuth": "unknown()", "disableKeyBasedMetadataWriteAccess": true}""")]
    [InlineData("mesh-cos-02", Cosmos, """{"publicNetworkAccess": "unknown()", "minimalTlsVersion": "Tls12"}""")]
    [InlineData("mesh-adx-01", Telemetry, """{"publicNetworkAccess": "unknown()"}""")]
    [InlineData("mesh-dbx-01", Databricks, """{"publicNetworkAccess": "unknown()"}""")]
    [InlineData("mesh-dbx-02", Databricks, """{"parameters": {"enableNoPublicIp": {"value": "unknown()"}}}""")]
    [InlineData("mesh-dbx-03", Databricks, """{"defaultStorageFirewall": "unknown()"}""")]
    [InlineData("mesh-adx-02", Telemetry, """{"trustedExternalTenants": "unknown()"}""")]
    [InlineData("mesh-adx-03", Telemetry, """{"enableDiskEncryption": "unknown()"}""")]
    [InlineData("mesh-syn-01", Warehouse, """{"azureADOnlyAuthentication": "unknown()"}""")]
    [InlineData("mesh-syn-02", Warehouse, """{"publicNetworkAccess": "unknown()"}""")]
    [InlineData("mesh-syn-03", Warehouse, """{"managedVirtualNetwork": "default", "managedVirtualNetworkSettings": "unknown()"}""")]
    [InlineData("mesh-df-01", Factory, """{"publicNetworkAccess": "unknown()"}""")]
    [InlineData("mesh-df-02", Runtime, """{"properties": {"type": "Managed", "managedVirtualNetwork": "unknown()"}}""")]
    [InlineData("mesh-eh-01", Events, """{"disableLocalAuth": "unknown()"}""")]
    [InlineData("mesh-eh-02", Events, """{"publicNetworkAccess": "Disabled", "minimumTlsVersion": "unknown()"}""")]
    [InlineData("mesh-st-01", Storage, """{"allowBlobPublicAccess": "unknown()"}""")]
    [InlineData("mesh-st-02", Storage, """{"minimumTlsVersion": "unknown()"}""")]
    [InlineData("mesh-st-03", Storage, """{"enableHttpsTrafficOnly": "unknown()"}""")]
    [InlineData("mesh-st-04", Storage, """{"networkRuleSet": "unknown()"}""")]
    [InlineData("mesh-st-05", Storage, """{"publicNetworkAccess": "unknown()"}""")]
    [InlineData("mesh-st-06", Storage, """{"allowSharedKeyAccess": "unknown()"}""")]
    [InlineData("mesh-st-10", Container, """{"publicAccess": "unknown()"}""")]
    [InlineData("mesh-kv-01", Vault, """{"properties": "unknown()"}""")]
    [InlineData("mesh-kv-02", Vault, """{"properties": "unknown()"}""")]
    [InlineData("mesh-kv-04", Vault, """{"properties": {"publicNetworkAccess": "unknown()", "networkAcls": {"defaultAction": "Deny"}}}""")]
    [InlineData("mesh-sql-01", Sql, """{"administrators": "unknown()"}""")]
    [InlineData("mesh-sql-02", Sql, """{"publicNetworkAccess": "unknown()", "minimalTlsVersion": "1.2"}""")]
    [InlineData("mesh-sql-04", SqlRule, """{"startIpAddress": "unknown()", "endIpAddress": "20.1.0.4"}""")]
    [InlineData("mesh-pg-01", Postgres, """{"network": "unknown()"}""")]
    [InlineData("mesh-pg-02", Postgres, """{"authConfig": {"activeDirectoryAuth": "Enabled", "passwordAuth": "unknown()"}}""")]
    [InlineData("mesh-pg-03", PostgresParameter, """{"configurationName": "unknown()", "value": "on"}""")]
    [InlineData("mesh-pg-03", PostgresParameter, """{"configurationName": "require_secure_transport", "value": "unknown()"}""")]
    [InlineData("mesh-sql-04", SqlRule, """{"startIpAddress": "20.1.0.4", "endIpAddress": "unknown()"}""")]
    [InlineData("mesh-net-01", Subnet, """{"subnetName": "s", "networkSecurityGroup": "unknown()"}""")]
    [InlineData("mesh-net-01", Network, """{"subnets": "unknown()"}""")]
    [InlineData("mesh-net-01", Network, """{"subnets": ["unknown()"]}""")]
    [InlineData("mesh-net-02", Rule, """{"direction": "Inbound", "access": "Allow", "sourceAddressPrefix": "unknown()"}""")]
    [InlineData("mesh-net-02", Rule, """{"direction": "Inbound", "access": "Allow", "sourceAddressPrefixes": "unknown()"}""")]
    [InlineData("mesh-net-02", Group, """{"securityRules": "unknown()"}""")]
    [InlineData("mesh-net-03", Subnet, """{"defaultOutboundAccess": "unknown()"}""")]
    [InlineData("mesh-iam-01", Role, """{"principalType": "unknown()"}""")]
    [InlineData("mesh-iam-03", Trust, """{"issuer": "unknown()", "subject": "repo:o/r:environment:prod", "audiences": ["api://AzureADTokenExchange"]}""")]
    [InlineData("mesh-iam-03", Trust, """{"issuer": "https://token.actions.githubusercontent.com", "subject": "unknown()", "audiences": ["api://AzureADTokenExchange"]}""")]
    [InlineData("mesh-pv-01", Purview, """{"publicNetworkAccess": "unknown()"}""")]
    public void What_cannot_be_known_never_passes_a_critical_rule(string policy, string type, string inputs)
    {
        var finding = RuleCase.Judge(policy, RuleCase.Resource(type, inputs)).ShouldHaveSingleItem();
        finding.Kind.ShouldBe(FindingKind.Unknown);
        finding.Blocks.ShouldBe(finding.Policy.Severity == PolicySeverity.Critical);
    }
}
