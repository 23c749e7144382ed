using DataMesh.Components.Access;
using DataMesh.Components.Hub;
using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Access;
using Pulumi;

namespace DataMesh.Components.Tests.Access;

public sealed class StoreAccessPlanTests
{
    [Fact]
    public void Without_grants_a_store_is_open_to_its_own_products_only()
    {
        var plan = Plan(TestMesh.SalesLake, []);

        plan.Select(access => $"{access.Level} {access.Identity.Product} {access.Port}")
            .ShouldBe(["Write sales/orders sales/orders/orders", "Write sales/orders sales/orders/returns"]);
    }

    [Fact]
    public void A_grant_opens_the_port_that_it_names_and_no_other()
    {
        var plan = Plan(TestMesh.SalesLake, [TestMesh.GrantOn("sales/orders/returns")]);

        plan.Where(access => access.Level == AccessLevel.Read).Select(access => $"{access.Identity.Product} {access.Port}")
            .ShouldBe(["delivery/routes sales/orders/returns"]);
    }

    [Fact]
    public void A_grant_on_another_store_changes_nothing() =>
        Plan(TestMesh.SalesLake, [TestMesh.GrantOn("sales/customers/customers")]).ShouldAllBe(access => access.Level == AccessLevel.Write);

    [Fact]
    public void The_order_of_the_grants_does_not_matter()
    {
        var plan = Plan(TestMesh.SalesLake, TestMesh.AllGrants);

        Plan(TestMesh.SalesLake, [.. TestMesh.AllGrants.Reverse()]).Select(Key).ShouldBe(plan.Select(Key));
    }

    private static string Key(StoreAccess access) => $"{access.Port} {access.Level} {access.Identity.Product}";

    private static ImmutableArray<StoreAccess> Plan(Store store, ImmutableArray<Grant> grants) => StoreAccessPlan.Of(TestMesh.Sales, store, grants, Identity);

    private static ProductIdentity Identity(ProductAddress product) =>
        new(product, TestMesh.Names.ManagedIdentity(product.Domain, product.Product), Output.Create("id"), Output.Create("principal"), Output.Create("client"));
}
