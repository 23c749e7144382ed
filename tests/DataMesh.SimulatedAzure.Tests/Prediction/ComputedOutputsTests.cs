using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Prediction;
using DataMesh.SimulatedAzure.Storing;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Tests.Prediction;

public sealed class ComputedOutputsTests
{
    private readonly TestAzure _azure = new();

    public ComputedOutputsTests() => _azure.Group();

    [Fact]
    public void A_storage_account_has_its_endpoints()
    {
        var outputs = Outputs(_azure.Storage("lake"));
        ValueTree.Text(outputs, "primaryEndpoints", "dfs").ShouldBe("https://lake.dfs.core.windows.net/");
        ValueTree.Text(outputs, "sku", "tier").ShouldBe("Standard");
        ValueTree.Text(outputs, "provisioningState").ShouldBe("Succeeded");
        ValueTree.Text(outputs, "name").ShouldBe("lake");
        ValueTree.Text(outputs, "type").ShouldBe("Microsoft.Storage/storageAccounts");
        ValueTree.Text(outputs, "location").ShouldBe("westeurope");
        outputs.Keys.ShouldNotContain("etag");
        outputs.Keys.ShouldNotContain("id");
    }

    [Fact]
    public void A_key_vault_has_its_uri()
    {
        var id = _azure.Put("keyvault:Vault", [.. Samples.Minimal("keyvault:Vault"), ("resourceGroupName", "rg"), ("vaultName", "kv-One")]);
        ValueTree.Text(Outputs(id), "properties", "vaultUri").ShouldBe("https://kv-one.vault.azure.net/");
        ValueTree.Text(Outputs(id), "properties", "tenantId").ShouldBe(TestAzure.Tenant);
    }

    [Fact]
    public void A_data_explorer_cluster_has_its_endpoints_and_a_principal_its_object_id()
    {
        var cluster = _azure.Put("kusto:Cluster", [.. Samples.Minimal("kusto:Cluster"), ("resourceGroupName", "rg"), ("clusterName", "decone"), ("location", "West Europe")]);
        ValueTree.Text(Outputs(cluster), "uri").ShouldBe("https://decone.westeurope.kusto.windows.net");
        ValueTree.Text(Outputs(cluster), "dataIngestionUri").ShouldBe("https://ingest-decone.westeurope.kusto.windows.net");

        _azure.Put("kusto:ReadWriteDatabase", ("resourceGroupName", "rg"), ("clusterName", "decone"), ("databaseName", "readings"), ("kind", "ReadWrite"));
        var assignment = _azure.Put("kusto:DatabasePrincipalAssignment", ("resourceGroupName", "rg"), ("clusterName", "decone"), ("databaseName", "readings"),
            ("principalAssignmentName", "one"), ("principalId", TestAzure.Tenant), ("principalType", "App"), ("role", "Viewer"));
        ValueTree.Text(Outputs(assignment), "aadObjectId").ShouldBe(TestAzure.Tenant);
    }

    [Fact]
    public void A_databricks_workspace_has_a_number_and_an_address_made_from_it()
    {
        var outputs = Outputs(_azure.Put("databricks:Workspace", ("resourceGroupName", "rg"), ("workspaceName", "dbw-one")));
        var number = ValueTree.Text(outputs, "workspaceId").ShouldNotBeNull();
        number.Length.ShouldBe(16);
        ValueTree.Text(outputs, "workspaceUrl").ShouldBe($"adb-{number}.{long.Parse(number, System.Globalization.CultureInfo.InvariantCulture) % 20}.azuredatabricks.net");
    }

    [Fact]
    public void A_synapse_workspace_has_an_address_for_each_of_its_parts_and_its_pool_is_online()
    {
        var workspace = _azure.Put(
            "synapse:Workspace", ("resourceGroupName", "rg"), ("workspaceName", "synw-one"), ("identity", Map(("type", "SystemAssigned"))));
        ValueTree.Text(Outputs(workspace), "connectivityEndpoints", "sql").ShouldBe("synw-one.sql.azuresynapse.net");
        ValueTree.Text(Outputs(workspace), "connectivityEndpoints", "sqlOnDemand").ShouldBe("synw-one-ondemand.sql.azuresynapse.net");
        ValueTree.Text(Outputs(workspace), "connectivityEndpoints", "dev").ShouldBe("https://synw-one.dev.azuresynapse.net");
        ValueTree.Text(Outputs(workspace), "identity", "principalId").ShouldBe(IdentityOutputs.PrincipalOf(workspace));
        var pool = _azure.Put(
            "synapse:SqlPool", ("resourceGroupName", "rg"), ("workspaceName", "synw-one"), ("sqlPoolName", "facts"), ("location", "westeurope"));
        ValueTree.Text(Outputs(pool), "status").ShouldBe("Online");
    }

    [Fact]
    public void A_cosmos_account_is_reached_in_all_its_regions_and_writes_in_the_first()
    {
        var id = _azure.Put(
            "cosmosdb:DatabaseAccount", ("resourceGroupName", "rg"), ("accountName", "cosno-one"), ("databaseAccountOfferType", "Standard"),
            ("locations", List(
                Map(("locationName", "North Europe"), ("failoverPriority", 1.0)), Map(("locationName", "West Europe"), ("failoverPriority", 0.0)))));
        ValueTree.Text(Outputs(id), "documentEndpoint").ShouldBe("https://cosno-one.documents.azure.com:443/");
        Endpoints("readLocations").ShouldBe(
            ["https://cosno-one-westeurope.documents.azure.com:443/", "https://cosno-one-northeurope.documents.azure.com:443/"]);
        Endpoints("writeLocations").ShouldBe(["https://cosno-one-westeurope.documents.azure.com:443/"]);

        IEnumerable<string?> Endpoints(string list) =>
            ValueTree.List(Outputs(id), list).OfType<IReadOnlyDictionary<string, object?>>().Select(location => ValueTree.Text(location, "documentEndpoint"));
    }

    [Fact]
    public void An_identity_and_a_resource_that_uses_it_show_the_same_principal()
    {
        var identity = _azure.Identity("reader");
        var server = _azure.Put("sql:Server", ("resourceGroupName", "rg"), ("serverName", "sql-one"),
            ("identity", Map(("type", "UserAssigned"), ("userAssignedIdentities", List(identity)))));
        var principal = ValueTree.Text(Outputs(identity), "principalId").ShouldNotBeNull();
        ValueTree.Text(Outputs(server), "identity", "userAssignedIdentities", identity, "principalId").ShouldBe(principal);
        ValueTree.Get(Outputs(server), "identity", "principalId").ShouldBeNull();
        DerivedId.IsDerived(principal).ShouldBeTrue();
    }

    [Fact]
    public void A_system_assigned_identity_has_a_principal_of_its_own()
    {
        var server = _azure.Put("sql:Server", ("resourceGroupName", "rg"), ("serverName", "sql-one"), ("identity", Map(("type", "SystemAssigned"))));
        ValueTree.Text(Outputs(server), "identity", "principalId").ShouldBe(IdentityOutputs.PrincipalOf(server));
        ValueTree.Text(Outputs(server), "identity", "tenantId").ShouldBe(TestAzure.Tenant);
        ValueTree.Text(Outputs(server), "fullyQualifiedDomainName").ShouldBe("sql-one.database.windows.net");
    }

    [Fact]
    public void Subnets_inside_a_network_have_ids()
    {
        var network = _azure.Put(
            "network:VirtualNetwork",
            ("resourceGroupName", "rg"), ("virtualNetworkName", "net"), ("addressSpace", Map(("addressPrefixes", List("10.0.0.0/16")))),
            ("subnets", List(Map(("name", "one"), ("addressPrefix", "10.0.0.0/24")))));
        var subnet = ValueTree.List(Outputs(network), "subnets").ShouldHaveSingleItem()
            .ShouldBeAssignableTo<IReadOnlyDictionary<string, object?>>().ShouldNotBeNull();
        ValueTree.Text(subnet, "id").ShouldBe(network + "/subnets/one");
    }

    [Fact]
    public void A_private_endpoint_is_approved_and_has_an_interface()
    {
        _azure.Network("net", "10.0.0.0/16");
        var id = _azure.Put("network:PrivateEndpoint", TestAzure.Endpoint("pe", _azure.Subnet("net", "one", "10.0.0.0/24"), _azure.Storage("lake"), "blob"));
        var json = System.Text.Encoding.UTF8.GetString(ResourceJson.Write(Outputs(id)));
        json.ShouldContain("\"status\":\"Approved\"");
        json.ShouldContain("/providers/Microsoft.Network/networkInterfaces/pe.nic.");
    }

    [Fact]
    public void A_password_is_neither_in_the_resource_nor_in_its_outputs()
    {
        var id = _azure.Put("sql:Server", ("resourceGroupName", "rg"), ("serverName", "sql-one"), ("administratorLogin", "boss"),
            ("administratorLoginPassword", "correct horse"));
        var resource = _azure.Cloud.Find(id).ShouldNotBeNull();
        System.Text.Encoding.UTF8.GetString(ResourceJson.Write(resource.Inputs)).ShouldNotContain("correct horse");
        System.Text.Encoding.UTF8.GetString(ResourceJson.Write(resource.Outputs)).ShouldNotContain("correct horse");
    }

    [Fact]
    public void The_value_of_a_secret_is_not_kept()
    {
        _azure.Put("keyvault:Vault", [.. Samples.Minimal("keyvault:Vault"), ("resourceGroupName", "rg"), ("vaultName", "kv-one")]);
        var id = _azure.Put("keyvault:Secret", ("resourceGroupName", "rg"), ("vaultName", "kv-one"), ("secretName", "password"),
            ("properties", Map(("value", "correct horse"))));
        var resource = _azure.Cloud.Find(id).ShouldNotBeNull();
        System.Text.Encoding.UTF8.GetString([.. ResourceJson.Write(resource.Inputs), .. ResourceJson.Write(resource.Outputs)])
            .ShouldNotContain("correct horse");
        ValueTree.Text(resource.Outputs, "properties", "secretUri").ShouldBe("https://kv-one.vault.azure.net/secrets/password");
        ValueTree.Get(resource.Outputs, "properties", "value").ShouldBeNull();
    }

    [Fact]
    public void What_is_not_known_stays_unknown()
    {
        var request = TestAzure.Request(
            "monitor:DiagnosticSetting", Map(("resourceUri", "/subscriptions/x"), ("name", "logs"), ("workspaceId", AzureUnknown.Value)));
        _azure.Api.Predict(request).ShouldNotBeNull().Outputs["workspaceId"].ShouldBeSameAs(AzureUnknown.Value);
    }

    [Fact]
    public void A_record_set_has_the_type_of_its_records()
    {
        _azure.Zone("corp.example");
        var id = _azure.Put("privatedns:PrivateRecordSet", ("resourceGroupName", "rg"), ("privateZoneName", "corp.example"), ("recordType", "A"),
            ("relativeRecordSetName", "www"));
        _azure.Cloud.Find(id).ShouldNotBeNull().ArmType.ShouldBe("Microsoft.Network/privateDnsZones/A");
        ValueTree.Text(Outputs(id), "fqdn").ShouldBe("www.corp.example.");
    }

    private IReadOnlyDictionary<string, object?> Outputs(string id) => _azure.Cloud.Find(id).ShouldNotBeNull().Outputs;
}
