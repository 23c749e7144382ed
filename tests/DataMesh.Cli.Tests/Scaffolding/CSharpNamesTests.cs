using DataMesh.Cli.Scaffolding;

namespace DataMesh.Cli.Tests.Scaffolding;

public sealed class CSharpNamesTests
{
    [Theory]
    [InlineData("logistics", "Logistics")]
    [InlineData("supply-chain", "SupplyChain")]
    [InlineData("b2b-sales", "B2bSales")]
    [InlineData("finance", "Finance")]
    public void A_class_is_called_after_its_domain(string domain, string expected) => CSharpNames.ClassFor(domain).ShouldBe(expected);

    // What each of these is already: types of the model, a namespace of stacks/, one of the mesh's, types of the base library.
    [Theory]
    [InlineData("domain")]
    [InlineData("lake")]
    [InlineData("groups")]
    [InlineData("settings")]
    [InlineData("model")]
    [InlineData("index")]
    [InlineData("monitor")]
    [InlineData("console")]
    [InlineData("immutable-array")]
    public void A_name_that_means_something_else_already_is_told_apart(string domain) =>
        CSharpNames.ClassFor(domain).ShouldBe(CSharpNames.Pascal(domain) + "Domain");

    [Fact]
    public void A_property_that_means_something_else_already_is_told_apart() =>
        CSharpNames.MembersFor("Sales", ["lake", "sales", "groups", "domain", "equals", "a-1", "a1"])
            .ShouldBe(["Lake", "SalesStore", "GroupsStore", "DomainStore", "EqualsStore", "A1", "A1Store"]);
}
