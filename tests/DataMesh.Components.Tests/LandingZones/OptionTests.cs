using DataMesh.Components.Tests.Harness;
using Pulumi;

namespace DataMesh.Components.Tests.LandingZones;

/// <summary>What the options of resources say: who is above whom, what is protected, what waits for what.</summary>
public sealed class OptionTests
{
    [Fact]
    public async Task Every_resource_has_the_component_that_made_it_above_it()
    {
        foreach (var run in new[]
        {
            await MeshRun.Hub(), await MeshRun.Spoke(TestMesh.Sales, TestMesh.AllGrants), await MeshRun.Spoke(TestMesh.Delivery, TestMesh.AllGrants),
            await MeshRun.Spoke(TestMesh.Support, []), await MeshRun.Spoke(TestMesh.Research, [TestMesh.GrantOn("research/devices/readings")]),
        })
        {
            foreach (var resource in run.All.Where(resource => resource.Type.StartsWith("azure-native:", StringComparison.Ordinal)))
                run.OptionsOf[resource.ToString()].Parent.ShouldBeAssignableTo<ComponentResource>(resource.ToString());
        }
    }

    [Theory]
    [InlineData("azure-native:storage:StorageAccount sales-lake")]
    [InlineData("azure-native:storage:BlobContainer sales-lake-raw")]
    [InlineData("azure-native:sql:Server sales-crm")]
    [InlineData("azure-native:sql:Database sales-crm")]
    [InlineData("azure-native:cosmosdb:DatabaseAccount sales-documents")]
    [InlineData("azure-native:cosmosdb:SqlResourceSqlDatabase sales-documents")]
    [InlineData("azure-native:cosmosdb:SqlResourceSqlContainer sales-documents-carts")]
    [InlineData("azure-native:eventhub:Namespace sales-events")]
    [InlineData("azure-native:eventhub:EventHub sales-events-orders")]
    [InlineData("azure-native:eventhub:SchemaRegistry sales-events")]
    [InlineData("azure-native:keyvault:Vault sales-vault")]
    public async Task What_holds_data_is_protected_in_prod_and_can_be_thrown_away_in_dev(string resource)
    {
        (await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Prod)).OptionsOf[resource].Protect.ShouldBe(true);
        (await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Dev)).OptionsOf[resource].Protect.ShouldNotBe(true);
    }

    [Fact]
    public async Task A_role_assignment_goes_before_its_successor_comes_since_they_share_a_name()
    {
        var run = await MeshRun.Spoke(TestMesh.Sales, TestMesh.AllGrants);

        foreach (var assignment in run.OfType("RoleAssignment").Concat(run.OfType("SqlResourceSqlRoleAssignment")))
            run.OptionsOf[assignment.ToString()].ShouldBeOfType<CustomResourceOptions>().DeleteBeforeReplace.ShouldBe(true);
    }

    [Fact]
    public async Task The_start_of_a_budget_stays_as_it_was_when_it_was_made()
    {
        var run = await MeshRun.Hub();

        run.OptionsOf[run.OfType("Budget").Single().ToString()].IgnoreChanges.ShouldBe(["timePeriod"]);
    }

    [Fact]
    public async Task The_access_script_waits_for_its_host_the_network_and_the_database()
    {
        var run = await MeshRun.Spoke(TestMesh.Sales, TestMesh.AllGrants);

        var waitsFor = await Pulumi.Utilities.OutputUtilities.GetValueAsync(
            run.OptionsOf["azure-native:resources:AzurePowerShellScript sales-crm"].DependsOn.ToOutput());
        waitsFor.Select(resource => $"{resource.GetResourceType()} {resource.GetResourceName()}").ShouldBe(
        [
            "datamesh:scripts:DeploymentScriptHost sales-scripts",
            "datamesh:network:NetworkPeering sales-hub",
            "datamesh:network:NetworkDnsLinks sales-dns",
            "azure-native:sql:Database sales-crm",
            "datamesh:network:PrivateEndpointWithDns sales-crm",
        ]);
    }

    [Fact]
    public async Task In_the_hub_a_record_waits_for_its_zone_whose_id_is_known_before_it_exists()
    {
        var run = await MeshRun.Hub(known: false);

        var waitsFor = await Pulumi.Utilities.OutputUtilities.GetValueAsync(
            run.OptionsOf["azure-native:network:PrivateDnsZoneGroup management-vault"].DependsOn.ToOutput());
        waitsFor.ShouldHaveSingleItem().GetResourceName().ShouldBe("management-dns-vaultcore.azure.net");
        run.The("PrivateDnsZoneGroup", "management-vault").Items("privateDnsZoneConfigs").ShouldHaveSingleItem().Text("privateDnsZoneId")
            .ShouldEndWith("/privatelink.vaultcore.azure.net");
    }

    [Fact]
    public async Task A_store_that_was_renamed_is_known_by_its_former_name()
    {
        var renamed = TestMesh.Records with { Stores = [new Lake("files") { FormerName = "lake" }] };

        var run = await MeshRun.Spoke(renamed, []);

        run.OptionsOf["datamesh:stores:LakeStore records-files"].Aliases.Count.ShouldBe(1);
        run.OptionsOf["azure-native:storage:StorageAccount records-files"].Aliases.ShouldBeEmpty("children follow their component");
    }

    [Fact]
    public async Task Only_a_database_that_does_not_pause_keeps_backups_for_years()
    {
        (await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Prod)).OfType("LongTermRetentionPolicy").ShouldHaveSingleItem();
        (await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Dev)).OfType("LongTermRetentionPolicy").ShouldBeEmpty();
    }
}
