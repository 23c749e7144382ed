using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Roles;

namespace DataMesh.Components.Tests.LandingZones;

public sealed class SpokeTests
{
    [Fact]
    public async Task A_lake_is_an_hns_account_with_a_container_a_layer_and_those_beside()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        spoke.The("StorageAccount", "sales-lake").At("isHnsEnabled").ShouldBe(true);
        spoke.OfType("BlobContainer").Select(container => container.Text("containerName")).Order(StringComparer.Ordinal)
            .ShouldBe(["curated", "enriched", "exports", "landing", "raw"]);
        spoke.OfType("ManagementPolicy").ShouldHaveSingleItem();
        Endpoints(spoke, "sales-lake-blob", "sales-lake-dfs").ShouldBe(["blob", "dfs"]);
    }

    [Fact]
    public async Task A_database_takes_entra_identities_only_and_the_scripts_identity_administers_it()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        var server = spoke.The("Server", "sales-crm");
        server.At("administrators.azureADOnlyAuthentication").ShouldBe(true);
        server.Text("administrators.sid").ShouldBe("principal-sales-scripts");
        server.At("administratorLoginPassword").ShouldBeNull();
        spoke.The("Database", "sales-crm").At("maxSizeBytes").ShouldBe(2.0 * 1024 * 1024 * 1024);
        spoke.The("ExtendedServerBlobAuditingPolicy", "sales-crm").At("isAzureMonitorTargetEnabled").ShouldBe(true);
    }

    [Fact]
    public async Task A_script_runs_inside_the_network_as_the_scripts_identity()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        var script = spoke.OfType("AzurePowerShellScript").ShouldHaveSingleItem();
        script.Text("containerSettings.subnetIds.0.id").ShouldEndWith("/subnets/snet-scripts");
        script.Text("storageAccountSettings.storageAccountName").ShouldStartWith("stacmedevsales");
        script.Text("identity.userAssignedIdentities.0").ShouldEndWith("sales-scripts");
        Endpoints(spoke, "sales-scripts-file").ShouldBe(["file"]);
    }

    [Fact]
    public async Task Only_the_scripts_account_takes_its_key_and_says_what_it_is_for()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, TestMesh.AllGrants);

        var account = spoke.OfType("StorageAccount").Where(account => !false.Equals(account.At("allowSharedKeyAccess"))).ShouldHaveSingleItem();
        account.Name.ShouldBe("sales-scripts");
        account.Text("tags.purpose").ShouldBe("deployment-scripts");
        account.At("isHnsEnabled").ShouldBeNull();
    }

    [Fact]
    public async Task A_domain_without_a_database_has_no_scripts()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Delivery, []);

        spoke.OfType("AzurePowerShellScript").ShouldBeEmpty();
        spoke.OfType("ResourceGroup").ShouldNotContain(group => group.Name.EndsWith("-scripts"));
    }

    [Fact]
    public async Task A_domain_without_stores_and_products_is_a_network_and_a_vault()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Records, []);

        spoke.OfType("ResourceGroup").Select(group => group.Text("resourceGroupName"))
            .ShouldBe(["rg-acme-dev-records-network", "rg-acme-dev-records-security"]);
        spoke.OfType("StorageAccount").ShouldBeEmpty();
        spoke.OfType("RoleAssignment").ShouldAllBe(assignment => assignment.Text("principalType") == "Group");
    }

    [Fact]
    public async Task Every_product_has_its_own_resource_group_with_its_tags()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        var group = spoke.The("ResourceGroup", "sales-product-orders");
        group.Text("tags.data-product").ShouldBe("orders");
        group.Text("tags.cost-centre").ShouldBe("CC-1");
        group.Text("tags.data-classification").ShouldBe("internal");
    }

    [Fact]
    public async Task People_see_what_their_domain_has_and_reach_into_it_in_dev_only()
    {
        var dev = await MeshRun.Spoke(TestMesh.Sales, []);
        var prod = await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Prod);

        People(dev).ShouldBe(
        [
            "sales-events-data-receiver-stewards on sales-events", "sales-lake-data-reader-stewards on sales-lake", "sales-network-reader-owners on sales-network",
            "sales-product-customers-reader-owners on sales-product-customers", "sales-product-orders-reader-owners on sales-product-orders",
            "sales-scripts-reader-owners on sales-scripts", "sales-security-reader-owners on sales-security", "sales-storage-reader-owners on sales-storage",
            "sales-storage-reader-stewards on sales-storage", "sales-vault-secrets-officer-owners on sales-vault",
        ]);
        People(prod).ShouldBe(People(dev).Where(role => role.Contains("-reader-owners") || role.Contains("-storage-reader-stewards")));

        static string[] People(MeshRun run) => [.. run.OfType("RoleAssignment").Where(assignment => assignment.Text("principalType") == "Group")
            .Select(assignment => $"{assignment.Name.Replace("-store-", "-")} on {assignment.Text("scope").Split('/')[^1]}").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public async Task The_network_is_peered_with_the_hub_on_both_sides_each_with_its_own_provider()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        spoke.OfType("VirtualNetworkPeering").Length.ShouldBe(2);
        spoke.The("VirtualNetworkPeering", "sales-to-management").Provider.ShouldContain("landing-zone");
        var hubSide = spoke.The("VirtualNetworkPeering", "management-to-sales");
        hubSide.Provider.ShouldContain("::hub::");
        hubSide.Text("virtualNetworkName").ShouldBe("vnet-acme-dev-management");
        spoke.The("VirtualNetworkPeering", "sales-to-management").Text("remoteVirtualNetwork.id").ShouldEndWith("/virtualNetworks/vnet-acme-dev-management");
        spoke.OfType("VirtualNetworkLink").ShouldAllBe(link => link.Provider.Contains("::hub::"));
        spoke.OfType("VirtualNetworkLink").Length.ShouldBe(MeshPrivateLinks.Zones(TestMesh.Mesh, MeshRun.DevHub, "westeurope").Length);
    }

    [Fact]
    public async Task Two_spokes_are_peered_by_the_later_one_only_and_only_for_a_grant()
    {
        var owner = await MeshRun.Spoke(TestMesh.Sales, TestMesh.AllGrants);
        var reader = await MeshRun.Spoke(TestMesh.Delivery, TestMesh.AllGrants);
        var readerWithoutGrant = await MeshRun.Spoke(TestMesh.Delivery, []);

        owner.OfType("VirtualNetworkPeering").ShouldNotContain(peering => peering.Name.Contains("delivery"));
        reader.OfType("VirtualNetworkPeering").Select(peering => peering.Name).Order(StringComparer.Ordinal)
            .ShouldBe(["delivery-to-management", "delivery-to-sales", "management-to-delivery", "sales-to-delivery"]);
        reader.The("VirtualNetworkPeering", "sales-to-delivery").Provider.ShouldContain("neighbour-sales");
        readerWithoutGrant.OfType("VirtualNetworkPeering").Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_budget_counts_the_domains_resource_groups_only()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        var counted = spoke.The("Budget", "sales").List("filter.dimensions.values").Cast<string>();
        counted.Order(StringComparer.Ordinal)
            .ShouldBe(spoke.OfType("ResourceGroup").Select(group => group.Text("resourceGroupName")).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<object> Endpoints(MeshRun run, params string[] names) =>
        names.Select(name => run.The("PrivateEndpoint", name).List("privateLinkServiceConnections.0.groupIds").Single());
}
