using DataMesh.Components.Tests.Harness;

namespace DataMesh.Components.Tests.Stores;

public sealed class DataExplorerStoreTests
{
    [Fact]
    public async Task A_telemetry_store_is_a_cluster_with_its_databases_behind_a_private_endpoint_with_four_zones()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Research, []);

        var cluster = spoke.OfType("Cluster").ShouldHaveSingleItem();
        cluster.Text("publicNetworkAccess").ShouldBe("Disabled");
        cluster.Text("restrictOutboundNetworkAccess").ShouldBe("Enabled");
        cluster.List("trustedExternalTenants").ShouldBeEmpty();
        cluster.At("enablePurge").ShouldBe(false);
        cluster.At("enableDiskEncryption").ShouldBe(true);
        spoke.OfType("ReadWriteDatabase").Select(database => database.Text("databaseName")).Order(StringComparer.Ordinal).ShouldBe(["faults", "readings"]);
        spoke.The("PrivateEndpoint", "research-devices").List("privateLinkServiceConnections.0.groupIds").ShouldBe(["cluster"]);
        spoke.The("PrivateDnsZoneGroup", "research-devices").Items("privateDnsZoneConfigs").Count().ShouldBe(4);
    }

    [Fact]
    public async Task Dev_is_one_machine_that_stops_when_nobody_works_and_prod_is_spread_over_the_zones_and_encrypted_twice()
    {
        var dev = await Cluster(EnvironmentName.Dev);
        var prod = await Cluster(EnvironmentName.Prod);

        (dev.Text("sku.name"), dev.Text("sku.tier"), dev.At("sku.capacity")).ShouldBe(("Dev(No SLA)_Standard_E2a_v4", "Basic", 1.0));
        (dev.At("enableAutoStop"), prod.At("enableAutoStop")).ShouldBe((true, false));
        (dev.At("enableDoubleEncryption"), prod.At("enableDoubleEncryption")).ShouldBe((false, true));
        dev.At("zones").ShouldBeNull();
        prod.List("zones").ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public async Task Rows_are_kept_for_as_long_as_the_database_asks_and_held_at_hand_for_as_long_as_the_cluster_can()
    {
        var dev = (await MeshRun.Spoke(TestMesh.Research, [], EnvironmentName.Dev)).The("ReadWriteDatabase", "research-devices-readings");
        var prod = (await MeshRun.Spoke(TestMesh.Research, [], EnvironmentName.Prod)).The("ReadWriteDatabase", "research-devices-readings");

        (dev.Text("softDeletePeriod"), dev.Text("hotCachePeriod")).ShouldBe(("P730D", "P7D"));
        (prod.Text("softDeletePeriod"), prod.Text("hotCachePeriod")).ShouldBe(("P730D", "P60D"));
    }

    [Fact]
    public async Task Without_grants_the_owner_makes_and_fills_its_tables_and_nobody_else_has_a_role()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Research, []);

        Roles(spoke).ShouldBe(
        [
            ("principal of research/devices", "Ingestor", "readings"),
            ("principal of research/devices", "User", "readings"),
        ], ignoreOrder: true);
    }

    [Fact]
    public async Task A_grant_is_a_viewer_of_the_one_database()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Research, [TestMesh.GrantOn("research/devices/readings")]);

        Roles(spoke).Where(role => role.Principal == "principal of delivery/routes").ShouldHaveSingleItem()
            .ShouldBe(("principal of delivery/routes", "Viewer", "readings"));
        spoke.OfType("DatabasePrincipalAssignment").Select(assignment => assignment.Text("principalAssignmentName")).ShouldBeUnique();
        spoke.OfType("DatabasePrincipalAssignment").ShouldAllBe(assignment => assignment.Text("principalType") == "App");
        spoke.OfType("ClusterPrincipalAssignment").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_holds_telemetry_is_protected_in_prod()
    {
        foreach (var resource in new[] { "azure-native:kusto:Cluster research-devices", "azure-native:kusto:ReadWriteDatabase research-devices-faults" })
        {
            (await MeshRun.Spoke(TestMesh.Research, [], EnvironmentName.Prod)).OptionsOf[resource].Protect.ShouldBe(true);
            (await MeshRun.Spoke(TestMesh.Research, [], EnvironmentName.Dev)).OptionsOf[resource].Protect.ShouldNotBe(true);
        }
    }

    [Fact]
    public async Task Restricted_rows_are_encrypted_with_a_key_of_the_domains_own_in_its_newest_version()
    {
        var restricted = TestMesh.Research with { Products = [.. TestMesh.Research.Products.Select(product => product with { Classification = Classification.Restricted })] };

        var cluster = (await MeshRun.Spoke(restricted, [])).OfType("Cluster").ShouldHaveSingleItem();

        var identity = RecordingMocks.IdOf("azure-native:managedidentity:UserAssignedIdentity", "research-devices-key");
        cluster.List("identity.userAssignedIdentities").ShouldBe([identity]);
        cluster.Text("keyVaultProperties.userIdentity").ShouldBe(identity);
        cluster.Text("keyVaultProperties.keyName").ShouldBe("key-devices");
        cluster.At("keyVaultProperties.keyVersion").ShouldBeNull();
        (await Cluster(EnvironmentName.Dev)).At("keyVaultProperties").ShouldBeNull();
    }

    private static List<(string Principal, string Role, string Database)> Roles(MeshRun run) =>
    [
        .. run.OfType("DatabasePrincipalAssignment").Select(assignment =>
            (assignment.Text("principalId"), assignment.Text("role"), assignment.Text("databaseName"))),
    ];

    private static async Task<Registered> Cluster(EnvironmentName environment) =>
        (await MeshRun.Spoke(TestMesh.Research, [], environment)).OfType("Cluster").ShouldHaveSingleItem();
}
