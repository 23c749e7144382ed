using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Roles;

namespace DataMesh.Components.Tests.Stores;

public sealed class DocumentDataStoreTests
{
    private const string Account = "/azure-native:cosmosdb:DatabaseAccount/sales-documents";

    [Fact]
    public async Task A_document_store_is_an_account_with_one_database_and_its_containers()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        spoke.OfType("SqlResourceSqlDatabase").ShouldHaveSingleItem().Text("databaseName").ShouldBe("documents");
        spoke.OfType("SqlResourceSqlContainer").Select(container => container.Text("containerName")).Order(StringComparer.Ordinal)
            .ShouldBe(["carts", "prices"]);
        spoke.The("PrivateEndpoint", "sales-documents").List("privateLinkServiceConnections.0.groupIds").ShouldBe(["Sql"]);
    }

    [Fact]
    public async Task A_container_has_its_partition_key_its_age_and_its_unique_keys()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        var carts = spoke.The("SqlResourceSqlContainer", "sales-documents-carts");
        carts.List("resource.partitionKey.paths").ShouldBe(["/customerId"]);
        carts.At("resource.defaultTtl").ShouldBe(30 * 86_400.0);
        carts.At("resource.uniqueKeyPolicy").ShouldBeNull();
        var prices = spoke.The("SqlResourceSqlContainer", "sales-documents-prices");
        prices.At("resource.defaultTtl").ShouldBeNull();
        prices.Items("resource.uniqueKeyPolicy.uniqueKeys").ShouldHaveSingleItem().List("paths").ShouldBe(["/article", "/validFrom"]);
    }

    [Fact]
    public async Task Dev_is_serverless_and_the_others_scale_up_to_what_the_container_asks()
    {
        var dev = await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Dev);
        dev.OfType("DatabaseAccount").Single().Items("capabilities").ShouldHaveSingleItem().Text("name").ShouldBe("EnableServerless");
        dev.OfType("SqlResourceSqlContainer").ShouldAllBe(container => container.At("options") == null);

        foreach (var environment in new[] { EnvironmentName.Test, EnvironmentName.Prod })
        {
            var run = await MeshRun.Spoke(TestMesh.Sales, [], environment);
            run.OfType("DatabaseAccount").Single().At("capabilities").ShouldBeNull();
            run.The("SqlResourceSqlContainer", "sales-documents-carts").At("options.autoscaleSettings.maxThroughput").ShouldBe(4_000.0);
        }
    }

    [Fact]
    public async Task Prod_survives_a_zone_and_goes_back_thirty_days()
    {
        var account = (await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Prod)).OfType("DatabaseAccount").ShouldHaveSingleItem();

        account.At("locations.0.isZoneRedundant").ShouldBe(true);
        account.Text("backupPolicy.type").ShouldBe("Continuous");
        account.Text("backupPolicy.continuousModeProperties.tier").ShouldBe("Continuous30Days");
    }

    [Fact]
    public async Task Without_grants_the_owner_writes_its_container_and_nobody_reads() =>
        Roles(await MeshRun.Spoke(TestMesh.Sales, []))
            .ShouldBe([("principal of sales/orders", $"{Account}/sqlRoleDefinitions/{CosmosRoleIds.DataContributor}", $"{Account}/dbs/documents/colls/carts")]);

    [Fact]
    public async Task A_grant_is_the_accounts_own_reader_role_on_the_one_container()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, [TestMesh.GrantOn("sales/orders/carts")]);

        Roles(spoke).Where(role => role.Principal == "principal of delivery/routes").ShouldHaveSingleItem()
            .ShouldBe(("principal of delivery/routes", $"{Account}/sqlRoleDefinitions/{CosmosRoleIds.DataReader}", $"{Account}/dbs/documents/colls/carts"));
        var names = spoke.OfType("SqlResourceSqlRoleAssignment").Select(assignment => assignment.Text("roleAssignmentId")).ToArray();
        names.ShouldBeUnique();
        names.Count(name => !Guid.TryParse(name, out _)).ShouldBe(0);
    }

    private static List<(string Principal, string Role, string Scope)> Roles(MeshRun run) =>
    [
        .. run.OfType("SqlResourceSqlRoleAssignment")
            .Select(assignment => (assignment.Text("principalId"), assignment.Text("roleDefinitionId"), assignment.Text("scope"))),
    ];
}
