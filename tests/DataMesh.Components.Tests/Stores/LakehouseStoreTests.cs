using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Roles;

namespace DataMesh.Components.Tests.Stores;

public sealed class LakehouseStoreTests
{
    [Fact]
    public async Task A_lakehouse_is_a_workspace_in_the_domains_network_without_public_pages_or_addresses()
    {
        var workspace = (await MeshRun.Spoke(TestMesh.Research, [])).OfType("Workspace").ShouldHaveSingleItem();

        workspace.Text("sku.name").ShouldBe("premium");
        workspace.Text("publicNetworkAccess").ShouldBe("Disabled");
        workspace.Text("requiredNsgRules").ShouldBe("NoAzureDatabricksRules");
        workspace.Text("defaultStorageFirewall").ShouldBe("Enabled");
        workspace.At("parameters.enableNoPublicIp.value").ShouldBe(true);
        workspace.At("parameters.requireInfrastructureEncryption.value").ShouldBe(true);
        workspace.Text("parameters.customVirtualNetworkId.value").ShouldBe(RecordingMocks.IdOf("azure-native:network:VirtualNetwork", "research-network"));
        workspace.Text("parameters.customPublicSubnetName.value").ShouldBe("snet-lakehouse-hosts");
        workspace.Text("parameters.customPrivateSubnetName.value").ShouldBe("snet-lakehouse-containers");
        workspace.Text("accessConnector.identityType").ShouldBe("SystemAssigned");
    }

    [Fact]
    public async Task Workspace_sign_in_storage_and_the_workspaces_own_storage_have_private_endpoints()
    {
        var endpoints = (await MeshRun.Spoke(TestMesh.Research, [])).OfType("PrivateEndpoint").Where(endpoint => endpoint.Name.StartsWith("research-house-", StringComparison.Ordinal));

        endpoints.Select(endpoint => $"{endpoint.Name} {endpoint.List("privateLinkServiceConnections.0.groupIds")[0]}").Order(StringComparer.Ordinal).ShouldBe(
        [
            "research-house-databricks databricks_ui_api",
            "research-house-databricks-sign-in browser_authentication",
            "research-house-files-blob blob",
            "research-house-files-dfs dfs",
            "research-house-own-blob blob",
            "research-house-own-dfs dfs",
        ]);
    }

    [Fact]
    public async Task Machines_run_in_two_delegated_subnets_with_the_rules_of_databricks()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Research, []);

        var subnets = spoke.OfType("VirtualNetwork").Single().Items("subnets")
            .Where(subnet => subnet.Text("name").StartsWith("snet-lakehouse", StringComparison.Ordinal)).ToList();
        subnets.Count.ShouldBe(2);
        subnets.ShouldAllBe(subnet => subnet.Items("delegations").Single().Text("serviceName") == "Microsoft.Databricks/workspaces");
        spoke.The("NetworkSecurityGroup", "research-network-lakehouse-hosts").Items("securityRules").Select(rule => rule.Text("name"))
            .ShouldContain("Microsoft.Databricks-workspaces_UseOnly_databricks-worker-to-worker-inbound");
        spoke.The("NetworkSecurityGroup", "research-network-private-endpoints").Items("securityRules")
            .Single(rule => rule.Text("name") == "AllowLakehouseIn").List("destinationPortRanges").ShouldBe(["443", "3306", "6666", "8443-8451"]);
        (await MeshRun.Spoke(TestMesh.Delivery, [])).OfType("VirtualNetwork").Single().Items("subnets")
            .ShouldAllBe(subnet => !subnet.Text("name").Contains("lakehouse", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_connector_has_the_two_containers_and_the_owner_its_folder()
    {
        Roles(await MeshRun.Spoke(TestMesh.Research, [])).ShouldBe(
        [
            ("", RoleIds.StorageBlobDataContributor, "managed"),
            ("", RoleIds.StorageBlobDataContributor, "tables"),
            ("principal of research/devices", RoleIds.StorageBlobDataContributor, "tables"),
        ], ignoreOrder: true);
    }

    [Fact]
    public async Task A_grant_reads_the_folder_of_the_table_and_comes_with_the_statements_for_unity_catalog()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Research, [TestMesh.GrantOn("research/devices/scores")]);

        var reader = spoke.The("RoleAssignment", "research-house-tables-read-delivery-routes");
        reader.Text("roleDefinitionId").ShouldEndWith(RoleIds.StorageBlobDataReader);
        reader.Text("condition").ShouldContain("StringStartsWith 'research/scores/propensity/'");
        var landingZone = spoke.Resources.OfType<DataMesh.Components.LandingZones.DataLandingZone>().Single();
        var statements = new List<string>();
        foreach (var statement in landingZone.StoreStatements["house"])
            statements.Add(await Pulumi.Utilities.OutputUtilities.GetValueAsync(statement));
        statements.ShouldContain("GRANT SELECT ON TABLE `research`.`scores`.`propensity` TO `client of delivery/routes`;");
        statements.Count.ShouldBe(7);
    }

    [Fact]
    public async Task Only_prod_has_its_machines_watched_and_its_data_protected()
    {
        var dev = await MeshRun.Spoke(TestMesh.Research, [], EnvironmentName.Dev);
        var prod = await MeshRun.Spoke(TestMesh.Research, [], EnvironmentName.Prod);

        dev.OfType("Workspace").Single().At("enhancedSecurityCompliance").ShouldBeNull();
        prod.OfType("Workspace").Single().Text("enhancedSecurityCompliance.enhancedSecurityMonitoring.value").ShouldBe("Enabled");
        foreach (var resource in new[] { "azure-native:databricks:Workspace research-house", "azure-native:storage:BlobContainer research-house-tables" })
        {
            prod.OptionsOf[resource].Protect.ShouldBe(true);
            dev.OptionsOf[resource].Protect.ShouldNotBe(true);
        }
    }

    private static List<(string Principal, string Role, string Container)> Roles(MeshRun run) =>
    [
        .. run.OfType("RoleAssignment").Where(assignment => assignment.Name.StartsWith("research-house-", StringComparison.Ordinal)).Select(assignment =>
            (assignment.Text("principalId"), assignment.Text("roleDefinitionId")[^36..], assignment.Text("scope")[(assignment.Text("scope").LastIndexOf('-') + 1)..])),
    ];
}
