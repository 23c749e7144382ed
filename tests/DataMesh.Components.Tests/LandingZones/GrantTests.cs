using System.Text.Json;
using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Roles;

namespace DataMesh.Components.Tests.LandingZones;

public sealed class GrantTests
{
    [Fact]
    public async Task Without_grants_nobody_but_the_owner_gets_in()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, []);

        spoke.OfType("RoleAssignment").Where(OnLake).Select(assignment => assignment.Text("principalId")).ShouldBe(["principal of sales/orders"]);
        Users(spoke).ShouldBe(["id-acme-dev-sales-product-customers"]);
    }

    [Fact]
    public async Task A_grant_on_a_lake_is_a_reader_role_on_the_container_conditioned_on_the_path()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, [TestMesh.GrantOn("sales/orders/orders")]);

        var assignment = spoke.OfType("RoleAssignment").Where(OnLake).Where(assignment => assignment.Text("principalId") == "principal of delivery/routes")
            .ShouldHaveSingleItem();
        assignment.Text("roleDefinitionId").ShouldEndWith(RoleIds.StorageBlobDataReader);
        assignment.Text("scope").ShouldBe(RecordingMocks.IdOf("azure-native:storage:BlobContainer", "sales-lake-curated"));
        assignment.Text("condition").ShouldContain("'orders/general/'");
        assignment.Text("condition").ShouldNotContain("'returns/");
        assignment.Text("conditionVersion").ShouldBe("2.0");
        assignment.Text("principalType").ShouldBe("ServicePrincipal");
        assignment.Text("description").ShouldContain("request-orders");
    }

    [Fact]
    public async Task Two_grants_on_one_container_are_one_assignment_since_azure_takes_no_second()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, TestMesh.AllGrants);

        var assignment = spoke.OfType("RoleAssignment").Where(OnLake).Where(assignment => assignment.Text("principalId") == "principal of delivery/routes")
            .ShouldHaveSingleItem();
        assignment.Text("condition").ShouldContain("'orders/general/'");
        assignment.Text("condition").ShouldContain("'returns/general/'");
    }

    [Fact]
    public async Task The_name_of_an_assignment_follows_from_what_it_grants()
    {
        var one = await MeshRun.Spoke(TestMesh.Sales, TestMesh.AllGrants);
        var two = await MeshRun.Spoke(TestMesh.Sales, [TestMesh.GrantOn("sales/orders/orders")]);

        var names = one.OfType("RoleAssignment").Select(assignment => assignment.Text("roleAssignmentName")).ToArray();
        names.ShouldBeUnique();
        names.Count(name => !Guid.TryParse(name, out _)).ShouldBe(0);
        two.OfType("RoleAssignment").Select(assignment => assignment.Text("roleAssignmentName")).ShouldBeSubsetOf(names);
    }

    [Fact]
    public async Task A_grant_on_a_table_is_select_on_exactly_that_table()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, [TestMesh.GrantOn("sales/customers/customers")]);

        Access(spoke).Where(entry => entry.User == "id-acme-dev-delivery-product-routes")
            .ShouldBe([("id-acme-dev-delivery-product-routes", "client of delivery/routes", "SELECT", "reporting", "customers")]);
    }

    [Fact]
    public async Task A_grant_that_ends_changes_the_scripts_list_and_with_it_its_tag()
    {
        var with = await MeshRun.Spoke(TestMesh.Sales, [TestMesh.GrantOn("sales/customers/customers")]);
        var without = await MeshRun.Spoke(TestMesh.Sales, []);

        Users(without).ShouldNotContain("id-acme-dev-delivery-product-routes");
        Script(without).Text("forceUpdateTag").ShouldNotBe(Script(with).Text("forceUpdateTag"));
    }

    private static bool OnLake(Registered assignment) => assignment.Name.StartsWith("sales-lake-", StringComparison.Ordinal);

    private static Registered Script(MeshRun run) => run.OfType("AzurePowerShellScript").ShouldHaveSingleItem();

    private static IEnumerable<string> Users(MeshRun run) => Access(run).Select(entry => entry.User).Distinct();

    private static List<(string User, string IdentityId, string Permission, string Schema, string Object)> Access(MeshRun run)
    {
        var document = Script(run).Items("environmentVariables").Single(variable => variable.Text("name") == "DATABASE_ACCESS").Text("value");
        using var json = JsonDocument.Parse(document);
        return [.. json.RootElement.EnumerateArray()
            .Select(entry => (Text(entry, "user"), Text(entry, "identityId"), Text(entry, "permission"), Text(entry, "schema"), Text(entry, "object")))];
    }

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";
}
