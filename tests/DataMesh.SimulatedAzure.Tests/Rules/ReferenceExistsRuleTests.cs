namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class ReferenceExistsRuleTests
{
    private readonly TestAzure _azure = new();
    private readonly string _group;

    public ReferenceExistsRuleTests() => _group = _azure.Group();

    [Fact]
    public void A_private_endpoint_whose_subnet_and_target_exist_is_accepted()
    {
        _azure.Network("net", "10.0.0.0/16");
        var subnet = _azure.Subnet("net", "endpoints", "10.0.0.0/24");
        var target = _azure.Storage("lake");
        _azure.Try("network:PrivateEndpoint", TestAzure.Endpoint("pe", subnet, target, "blob")).ShouldBeEmpty();
    }

    [Fact]
    public void What_databricks_keeps_in_a_group_of_its_own_counts_as_there_and_what_stands_elsewhere_does_not()
    {
        _azure.Network("net", "10.0.0.0/16");
        var subnet = _azure.Subnet("net", "endpoints", "10.0.0.0/24");
        var groups = subnet[..subnet.IndexOf("rg/providers", StringComparison.Ordinal)];
        _azure.Put("databricks:Workspace", ("resourceGroupName", "rg"), ("workspaceName", "dbw-one"), ("managedResourceGroupId", groups + "rg-databricks"));

        string Storage(string group) => $"{groups}{group}/providers/Microsoft.Storage/storageAccounts/stown";
        _azure.Try("network:PrivateEndpoint", TestAzure.Endpoint("pe", subnet, Storage("rg-databricks"), "dfs")).ShouldBeEmpty();
        _azure.Try("network:PrivateEndpoint", TestAzure.Endpoint("pe", subnet, Storage("rg-others"), "dfs")).ShouldRefuse("InvalidResourceReference");
    }

    [Fact]
    public void A_subnet_that_was_put_inside_its_network_counts_as_there()
    {
        var network = _azure.Put(
            "network:VirtualNetwork",
            ("resourceGroupName", "rg"), ("virtualNetworkName", "net"), ("addressSpace", Map(("addressPrefixes", List("10.0.0.0/16")))),
            ("subnets", List(Map(("name", "endpoints"), ("addressPrefix", "10.0.0.0/24")))));
        _azure.Try("network:PrivateEndpoint", TestAzure.Endpoint("pe", network + "/subnets/endpoints", _azure.Storage("lake"), "blob")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ms:DailyAnomalyByResourceGroup", true)]
    [InlineData("ours", false)]
    public void A_view_of_azures_own_is_there_and_another_must_be_made(string view, bool accepted)
    {
        const string Scope = "/subscriptions/00000000-0000-4000-8000-000000000001";
        var answer = _azure.Try(
            "costmanagement:ScheduledActionByScope",
            ("scope", Scope), ("name", "unusual"), ("displayName", "Unusual costs"), ("kind", "InsightAlert"), ("status", "Enabled"),
            ("viewId", $"{Scope}/providers/Microsoft.CostManagement/views/{view}"),
            ("notification", Map(("subject", "Unusual costs"), ("to", List("costs@acme.example")))),
            ("schedule", Map(("frequency", "Daily"), ("startDate", "2026-01-01T00:00:00Z"), ("endDate", "2027-01-01T00:00:00Z"))));
        if (accepted) answer.ShouldBeEmpty();
        else answer.ShouldRefuse("ResourceNotFound");
    }

    [Fact]
    public void A_private_endpoint_in_a_missing_subnet_is_refused()
    {
        var network = _azure.Network("net", "10.0.0.0/16");
        _azure.Try("network:PrivateEndpoint", TestAzure.Endpoint("pe", network + "/subnets/gone", _azure.Storage("lake"), "blob"))
            .ShouldRefuse("InvalidResourceReference", "subnet.id").Message.ShouldContain("was not found. Please make sure that the referenced resource exists");
    }

    [Fact]
    public void A_private_endpoint_of_a_missing_target_is_refused()
    {
        _azure.Network("net", "10.0.0.0/16");
        var subnet = _azure.Subnet("net", "endpoints", "10.0.0.0/24");
        _azure.Try("network:PrivateEndpoint", TestAzure.Endpoint("pe", subnet, _group + "/providers/Microsoft.Storage/storageAccounts/gone", "blob"))
            .ShouldRefuse("InvalidResourceReference", "privateLinkServiceConnections[0].privateLinkServiceId");
    }

    [Fact]
    public void A_zone_group_of_a_missing_zone_is_refused()
    {
        _azure.Network("net", "10.0.0.0/16");
        _azure.Put("network:PrivateEndpoint", TestAzure.Endpoint("pe", _azure.Subnet("net", "endpoints", "10.0.0.0/24"), _azure.Storage("lake"), "blob"));
        (string, object?)[] ZoneGroup(string zone) =>
        [
            ("resourceGroupName", "rg"), ("privateEndpointName", "pe"), ("privateDnsZoneGroupName", "default"),
            ("privateDnsZoneConfigs", List(Map(("name", "blob"), ("privateDnsZoneId", zone)))),
        ];
        _azure.Try("network:PrivateDnsZoneGroup", ZoneGroup(_group + "/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net"))
            .ShouldRefuse("InvalidResourceReference", "privateDnsZoneConfigs[0].privateDnsZoneId");
        _azure.Try("network:PrivateDnsZoneGroup", ZoneGroup(_azure.Zone("privatelink.blob.core.windows.net"))).ShouldBeEmpty();
    }

    [Fact]
    public void Diagnostics_to_a_missing_workspace_are_refused()
    {
        var account = _azure.Storage("lake");
        var workspace = _group + "/providers/Microsoft.OperationalInsights/workspaces/logs";
        _azure.Try("monitor:DiagnosticSetting", ("resourceUri", account), ("name", "to-logs"), ("workspaceId", workspace))
            .ShouldRefuse("ResourceNotFound", "workspaceId");
        _azure.Put("operationalinsights:Workspace", ("resourceGroupName", "rg"), ("workspaceName", "logs"));
        _azure.Try("monitor:DiagnosticSetting", ("resourceUri", account), ("name", "to-logs"), ("workspaceId", workspace)).ShouldBeEmpty();
    }

    [Fact]
    public void A_script_as_an_identity_that_is_missing_is_refused() =>
        _azure.Try(
            "resources:AzureCliScript",
            ("resourceGroupName", "rg"), ("scriptName", "run"), ("azCliVersion", "2.60.0"),
            ("retentionInterval", "P1D"), ("scriptContent", "echo"), ("kind", "AzureCLI"),
            ("identity", Map(
                ("type", "UserAssigned"),
                ("userAssignedIdentities", List(_group + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/gone")))))
            .ShouldRefuse("ResourceNotFound", "identity.userAssignedIdentities[0]");

    [Fact]
    public void What_tags_say_is_no_reference() =>
        _azure.Try(
            "managedidentity:UserAssignedIdentity",
            ("resourceGroupName", "rg"), ("resourceName", "reader"),
            ("tags", Map(("made-for", _group + "/providers/Microsoft.Storage/storageAccounts/gone")))).ShouldBeEmpty();

    [Fact]
    public void What_is_not_known_yet_is_not_judged() =>
        _azure.Try("network:PrivateEndpoint", ("resourceGroupName", "rg"), ("privateEndpointName", "pe"), ("subnet", Map(("id", AzureUnknown.Value))))
            .ShouldBeEmpty();

    [Fact]
    public void What_may_be_among_resources_of_unknown_id_is_not_said_to_be_missing()
    {
        _azure.Cloud.PutUnplaced("Microsoft.Network/virtualNetworks");

        var subnet = _group + "/providers/Microsoft.Network/virtualNetworks/planned/subnets/endpoints";
        _azure.Try("network:PrivateEndpoint", TestAzure.Endpoint("pe", subnet, _azure.Storage("lake"), "blob")).ShouldBeEmpty();
        _azure.Try("network:PrivateEndpoint", TestAzure.Endpoint("pe", subnet, _group + "/providers/Microsoft.KeyVault/vaults/gone", "vault"))
            .ShouldRefuse("InvalidResourceReference", "privateLinkServiceConnections[0].privateLinkServiceId");
    }
}
