using System.Collections.Immutable;
using DataMesh.PolicyKit;
using DataMesh.Rpc.Values;

namespace DataMesh.Policies.Tests;

public sealed class StackRuleTests
{
    private const string Zones = "/subscriptions/s/resourceGroups/hub/providers/Microsoft.Network/privateDnsZones/";

    private static readonly JudgedResource PrivateStore =
        RuleCase.Resource("azure-native:storage:StorageAccount", """{"publicNetworkAccess": "Disabled"}""", "lake") with { Id = "/stores/lake" };

    private static JudgedResource Endpoint(string target = "/stores/lake", string groupIds = """["blob"]""") =>
        RuleCase.Resource(
            "azure-native:network:PrivateEndpoint",
            $$"""{"resourceGroupName": "rg", "privateEndpointName": "pe", "privateLinkServiceConnections": [{"privateLinkServiceId": "{{target}}", "groupIds": {{groupIds}}}]}""",
            "pe");

    private static JudgedResource ZoneGroup(string zoneId, string endpoint = "pe") => ZoneGroup([zoneId], endpoint);

    private static JudgedResource ZoneGroup(string[] zoneIds, string endpoint = "pe")
    {
        var configs = string.Join(", ", zoneIds.Select(zoneId => $$"""{"privateDnsZoneId": "{{zoneId}}"}"""));
        return RuleCase.Resource(
            "azure-native:network:PrivateDnsZoneGroup",
            $$"""{"resourceGroupName": "rg", "privateEndpointName": "{{endpoint}}", "privateDnsZoneConfigs": [{{configs}}]}""",
            "zones");
    }

    private static JudgedResource DependsOn(JudgedResource resource, string property, JudgedResource on) =>
        resource with { PropertyDependencies = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add(property, [on.Urn]) };

    private static JudgedResource Assignment(string role) => RuleCase.Resource(
        "azure-native:authorization:RoleAssignment",
        $$"""{"principalId": "p", "roleDefinitionId": "{{role}}", "scope": "/stores/lake"}""",
        "grant");

    [Theory]
    [InlineData("azure-native:containerservice:ManagedCluster", "system:serviceaccount:domain-sales:api", null)]
    [InlineData("azure-native:containerservice:ManagedCluster", "system:serviceaccount:domain-sales", FindingKind.Violation)]
    [InlineData("azure-native:web:WebApp", "system:serviceaccount:domain-sales:api", FindingKind.Unknown)]
    public void A_cluster_that_does_not_exist_yet_is_trusted_if_it_is_the_stacks_own(string type, string subject, FindingKind? found)
    {
        var credential = RuleCase.Resource(
            "azure-native:managedidentity:FederatedIdentityCredential",
            $$"""{"issuer": "unknown()", "subject": "{{subject}}", "audiences": ["api://AzureADTokenExchange"]}""");

        RuleCase.Judge("mesh-iam-03", DependsOn(credential, "issuer", RuleCase.Resource(type, "{}"))).Select(finding => (FindingKind?)finding.Kind).SingleOrDefault()
            .ShouldBe(found);
    }

    [Theory]
    [InlineData("finance-prod", "90", null)]
    [InlineData("finance-dev", "7", null)]
    [InlineData("finance-prod", "30", FindingKind.Violation)]
    [InlineData("finance-prod", "\"unknown()\"", FindingKind.Unknown)]
    public void A_vault_of_prod_keeps_what_was_deleted_for_90_days(string stack, string days, FindingKind? found)
    {
        var vault = RuleCase.Resource("azure-native:keyvault:Vault", $$$"""{"properties": {"softDeleteRetentionInDays": {{{days}}}}}""");
        var policy = MeshPolicies.Pack.Policies.Single(policy => policy.Id == "mesh-kv-03");

        var findings = new PolicyPack("one", "1.0.0", [policy]).Judge(new JudgedStack(stack, [vault]));
        findings.Select(finding => (FindingKind?)finding.Kind).SingleOrDefault().ShouldBe(found);
    }

    [Theory]
    [InlineData("""[{"action": {"type": "rotate"}, "trigger": {"timeAfterCreate": "P1Y"}}]""", null)]
    [InlineData("""[{"action": {"type": "notify"}}]""", FindingKind.Violation)]
    [InlineData("[]", FindingKind.Violation)]
    [InlineData("\"unknown()\"", FindingKind.Unknown)]
    public void A_key_rotates_by_itself(string actions, FindingKind? found)
    {
        var key = RuleCase.Resource("azure-native:keyvault:Key", $$$$"""{"properties": {"rotationPolicy": {"lifetimeActions": {{{{actions}}}}}}}""");

        var findings = RuleCase.Judge("mesh-kv-06", key);
        findings.Select(finding => (FindingKind?)finding.Kind).SingleOrDefault().ShouldBe(found);
        findings.ShouldAllBe(finding => !finding.Blocks);
    }

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void Role_assignments_of_a_stack_are_counted(int count, int findings)
    {
        ImmutableArray<JudgedResource> assignments = [.. Enumerable.Range(0, count).Select(_ => Assignment("reader"))];

        var found = RuleCase.Judge("mesh-iam-04", assignments);
        found.Length.ShouldBe(findings);
        found.ShouldAllBe(finding => finding.Message.Contains("401 role assignments") && !finding.Blocks);
    }

    [Fact]
    public void A_private_store_with_an_endpoint_passes() => RuleCase.Judge("mesh-pe-01", PrivateStore, Endpoint()).ShouldBeEmpty();

    [Fact]
    public void A_private_store_without_an_endpoint_is_found() =>
        RuleCase.Judge("mesh-pe-01", PrivateStore, Endpoint("/stores/other")).ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Violation);

    [Fact]
    public void An_endpoint_to_a_store_whose_id_is_not_known_yet_counts_by_its_dependency()
    {
        var store = PrivateStore with { Id = null };
        RuleCase.Judge("mesh-pe-01", store, DependsOn(Endpoint("unknown()"), "privateLinkServiceConnections", store)).ShouldBeEmpty();
        RuleCase.Judge("mesh-pe-01", store, Endpoint("unknown()")).ShouldHaveSingleItem().Blocks.ShouldBeTrue();
    }

    [Fact]
    public void A_store_that_may_or_may_not_be_private_does_not_pass()
    {
        var store = RuleCase.Resource("azure-native:sql:Server", """{"publicNetworkAccess": "unknown()"}""");
        RuleCase.Judge("mesh-pe-01", store).ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Unknown);
    }

    [Fact]
    public void An_endpoint_with_the_zone_of_its_sub_resource_passes() =>
        RuleCase.Judge("mesh-pe-03", Endpoint(), ZoneGroup(Zones + "privatelink.blob.core.windows.net")).ShouldBeEmpty();

    [Fact]
    public void An_endpoint_without_a_zone_group_is_found()
    {
        RuleCase.Judge("mesh-pe-03", Endpoint()).ShouldHaveSingleItem().Message.ShouldContain("no zone group");
        RuleCase.Judge("mesh-pe-03", Endpoint(), ZoneGroup(Zones + "privatelink.blob.core.windows.net", "another")).ShouldHaveSingleItem();
    }

    [Fact]
    public void An_endpoint_with_the_zone_of_another_sub_resource_is_found() =>
        RuleCase.Judge("mesh-pe-03", Endpoint(groupIds: """["dfs"]"""), ZoneGroup(Zones + "privatelink.blob.core.windows.net"))
            .ShouldHaveSingleItem().Message.ShouldContain("privatelink.dfs.core.windows.net");

    [Fact]
    public void An_endpoint_that_needs_several_zones_needs_all_of_them_and_the_one_of_any_region()
    {
        string[] all =
        [
            "privatelink.westeurope.kusto.windows.net", "privatelink.blob.core.windows.net", "privatelink.queue.core.windows.net",
            "privatelink.table.core.windows.net",
        ];
        RuleCase.Judge("mesh-pe-03", Endpoint(groupIds: """["cluster"]"""), ZoneGroup([.. all.Select(zone => Zones + zone)])).ShouldBeEmpty();
        RuleCase.Judge("mesh-pe-03", Endpoint(groupIds: """["cluster"]"""), ZoneGroup([.. all.Skip(1).Select(zone => Zones + zone)]))
            .ShouldHaveSingleItem().Message.ShouldContain("kusto.windows.net");
        RuleCase.Judge("mesh-pe-03", Endpoint(groupIds: """["cluster"]"""), ZoneGroup([.. all.SkipLast(1).Select(zone => Zones + zone)])).ShouldHaveSingleItem();
    }

    [Fact]
    public void An_endpoint_whose_record_azure_policy_writes_has_no_zone_group_of_the_stack()
    {
        var endpoint = Endpoint();
        var byPolicy = endpoint with { Inputs = endpoint.Inputs.With("tags", PropertyValue.Of(RuleCase.Inputs("""{"dns-records": "policy"}"""))) };

        RuleCase.Judge("mesh-pe-03", byPolicy).ShouldBeEmpty();
        RuleCase.Judge("mesh-pe-03", byPolicy, ZoneGroup(Zones + "privatelink.blob.core.windows.net")).ShouldHaveSingleItem().Path.ShouldBe("tags.dns-records");
    }

    [Fact]
    public void A_public_address_is_a_firewalls_or_a_bastions_of_the_same_stack()
    {
        var address = RuleCase.Resource("azure-native:network:PublicIPAddress", "{}") with { Id = "/pip" };
        var firewall = RuleCase.Resource("azure-native:network:AzureFirewall", """{"ipConfigurations": [{"publicIPAddress": {"id": "/pip"}}]}""");
        var bastion = DependsOn(RuleCase.Resource("azure-native:network:BastionHost", """{"ipConfigurations": "unknown()"}"""), "ipConfigurations", address);
        var other = RuleCase.Resource("azure-native:network:AzureFirewall", """{"ipConfigurations": [{"publicIPAddress": {"id": "/another"}}]}""");

        RuleCase.Judge("mesh-net-06", address).ShouldHaveSingleItem().Blocks.ShouldBeTrue();
        RuleCase.Judge("mesh-net-06", address, other).ShouldHaveSingleItem();
        RuleCase.Judge("mesh-net-06", address, firewall).ShouldBeEmpty();
        RuleCase.Judge("mesh-net-06", address, bastion).ShouldBeEmpty();
    }

    [Fact]
    public void Two_services_may_call_their_sub_resource_alike()
    {
        RuleCase.Judge("mesh-pe-03", Endpoint(groupIds: """["Sql"]"""), ZoneGroup(Zones + "privatelink.documents.azure.com")).ShouldBeEmpty();
        RuleCase.Judge("mesh-pe-03", Endpoint(groupIds: """["Sql"]"""), ZoneGroup(Zones + "privatelink.sql.azuresynapse.net")).ShouldBeEmpty();
        RuleCase.Judge("mesh-pe-03", Endpoint(groupIds: """["Sql"]"""), ZoneGroup(Zones + "privatelink.database.windows.net")).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_zone_or_sub_resource_that_is_not_known_yet_does_not_pass()
    {
        RuleCase.Judge("mesh-pe-03", Endpoint(), ZoneGroup("unknown()")).ShouldHaveSingleItem().Kind.ShouldBe(FindingKind.Unknown);
        RuleCase.Judge("mesh-pe-03", Endpoint(groupIds: "\"unknown()\""), ZoneGroup(Zones + "privatelink.blob.core.windows.net"))
            .ShouldHaveSingleItem().Blocks.ShouldBeTrue();
    }

    [Fact]
    public void A_zone_group_of_an_endpoint_whose_name_is_not_known_yet_counts_by_its_dependency()
    {
        var endpoint = Endpoint();
        var group = DependsOn(ZoneGroup(Zones + "privatelink.blob.core.windows.net", "unknown()"), "privateEndpointName", endpoint);
        RuleCase.Judge("mesh-pe-03", endpoint, group).ShouldBeEmpty();
    }

    [Fact]
    public void An_account_for_deployment_scripts_may_take_its_key_while_it_holds_no_data()
    {
        var scripts = RuleCase.Resource(
            "azure-native:storage:StorageAccount",
            """{"accountName": "scripts", "allowSharedKeyAccess": true, "tags": {"purpose": "deployment-scripts"}}""",
            "scripts");
        RuleCase.Judge("mesh-st-06", scripts).ShouldBeEmpty();
        RuleCase.Judge("mesh-st-06", scripts, RuleCase.Resource("azure-native:storage:BlobContainer", """{"accountName": "other"}""")).ShouldBeEmpty();
        RuleCase.Judge("mesh-st-06", scripts, RuleCase.Resource("azure-native:storage:BlobContainer", """{"accountName": "scripts"}""")).ShouldHaveSingleItem();
        var lake = RuleCase.Resource(
            "azure-native:storage:StorageAccount",
            """{"accountName": "lake", "allowSharedKeyAccess": true, "isHnsEnabled": true, "tags": {"purpose": "deployment-scripts"}}""");
        RuleCase.Judge("mesh-st-06", lake).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_data_role_passes() =>
        RuleCase.Judge("mesh-iam-02", Assignment("/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1")).ShouldBeEmpty();

    [Theory]
    [InlineData("8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "Owner")]
    [InlineData("B24988AC-6180-42A0-AB88-20F7382DD24C", "Contributor")]
    public void A_role_that_manages_is_found_when_it_goes_to_a_stranger(string role, string name) =>
        RuleCase.Judge("mesh-iam-02", Assignment($"/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/{role}"))
            .ShouldHaveSingleItem().Message.ShouldContain($"role {name} ");

    [Fact]
    public void A_role_that_manages_may_go_to_an_identity_of_the_same_stack()
    {
        var identity = RuleCase.Resource("azure-native:managedidentity:UserAssignedIdentity", "{}", "own");
        RuleCase.Judge("mesh-iam-02", identity, DependsOn(Assignment("b24988ac-6180-42a0-ab88-20f7382dd24c"), "principalId", identity)).ShouldBeEmpty();
    }

    [Fact]
    public void A_role_that_is_not_known_yet_does_not_pass() =>
        RuleCase.Judge("mesh-iam-02", Assignment("unknown()")).ShouldHaveSingleItem().Blocks.ShouldBeTrue();
}
