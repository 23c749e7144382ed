using DataMesh.Components.Access;
using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Roles;

namespace DataMesh.Components.Tests.Access;

public sealed class GroupRolePlanTests
{
    private static readonly GroupReference Others = new("sg-others", "aaaaaaaa-0000-4000-8000-000000000003");

    private static readonly string[] Managing =
        [RoleIds.Owner, RoleIds.Contributor, RoleIds.UserAccessAdministrator, RoleIds.RoleBasedAccessControlAdministrator, RoleIds.StorageAccountContributor];

    [Fact]
    public void Nobody_manages_anything_by_hand()
    {
        foreach (var role in EnvironmentName.All.SelectMany(environment => TestMesh.Mesh.Domains.SelectMany(domain => Plan(domain, environment))))
            Managing.ShouldNotContain(role.RoleId, role.ToString());
    }

    [Fact]
    public void In_prod_people_see_resources_and_no_data()
    {
        foreach (var role in TestMesh.Mesh.Domains.SelectMany(domain => Plan(domain, EnvironmentName.Prod)))
            role.RoleId.ShouldBe(RoleIds.Reader, role.ToString());
    }

    [Fact]
    public void In_test_stewards_read_their_stores_and_nobody_keeps_secrets()
    {
        var roles = Plan(TestMesh.Sales, EnvironmentName.Test);

        roles.Where(role => role.RoleId != RoleIds.Reader).Select(role => $"{role.Holder} {role.Scope}").ShouldBe(["stewards store-events", "stewards store-lake"]);
    }

    [Fact]
    public void Stewards_do_not_read_a_store_with_restricted_data()
    {
        var secret = TestMesh.Sales with { Products = [TestMesh.Sales.Products[0] with { Classification = Classification.Restricted }, TestMesh.Sales.Products[1]] };

        Plan(secret, EnvironmentName.Dev).ShouldNotContain(role => role.Scope.Text == "store-lake" || role.Scope.Text == "store-events");
    }

    [Fact]
    public void A_group_that_is_owner_of_domain_and_product_has_the_role_once() =>
        Plan(TestMesh.Sales, EnvironmentName.Prod).Count(role => role.Scope == GroupRoleScope.Of(TestMesh.Sales.Products[0].Name)).ShouldBe(1);

    [Fact]
    public void The_owner_of_a_product_sees_that_product_only()
    {
        var domain = TestMesh.Sales with { Products = [TestMesh.Sales.Products[0] with { Owner = Others }, TestMesh.Sales.Products[1]] };

        Plan(domain, EnvironmentName.Dev).Where(role => role.Group == Others).Select(role => $"{role.Holder} {role.Scope}").ShouldBe(["product-owners product-orders"]);
    }

    [Fact]
    public void A_domain_with_everything_needs_no_more_than_a_dozen_roles_for_people()
    {
        foreach (var domain in TestMesh.Mesh.Domains)
            Plan(domain, EnvironmentName.Dev).Length.ShouldBeLessThanOrEqualTo(12, domain.Name.Value);
    }

    private static ImmutableArray<GroupRole> Plan(Domain domain, EnvironmentName environment) => GroupRolePlan.Of(domain, EnvironmentProfile.For(environment));
}
