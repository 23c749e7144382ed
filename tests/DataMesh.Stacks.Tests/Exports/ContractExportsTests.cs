using System.Text.Json;
using DataMesh.Model.Contracts;
using DataMesh.Stacks.Exports;

namespace DataMesh.Stacks.Tests.Exports;

public sealed class ContractExportsTests
{
    private static readonly Mesh mesh = CompanyMesh.Create(MeshPrefix.Parse("acme"));

    [Fact]
    public void What_is_exported_is_read_back()
    {
        var read = ContractExports.Read(ContractExports.Of(mesh));

        ContractChanges.Between(read, PublishedContract.Of(mesh)).ShouldBeEmpty();
        read.Length.ShouldBe(mesh.Products.Length);
    }

    [Fact]
    public void A_hub_that_exported_no_contracts_yet_published_none() => ContractExports.Read(null).ShouldBeEmpty();

    [Theory]
    [InlineData("text", "contracts")]
    [InlineData("""{"finance/fees": 1}""", "contracts.finance/fees")]
    [InlineData("""{"finance/fees": {"version": 1}}""", "contracts.finance/fees.version")]
    [InlineData("""{"finance/fees": {"version": "1.0.0", "classification": "secret"}}""", "contracts.finance/fees.classification")]
    [InlineData("""{"finance/fees": {"version": "1.0.0", "classification": "public", "status": "deprecated"}}""", "contracts.finance/fees.lastDay")]
    [InlineData("""{"finance/fees": {"version": "1.0.0", "classification": "public", "status": "active"}}""", "contracts.finance/fees.ports")]
    public void What_is_not_as_it_was_exported_is_refused_with_its_place(string exported, string place)
    {
        var value = exported.StartsWith('{') ? Plain(JsonDocument.Parse(exported).RootElement) : exported;

        var refused = Should.Throw<MeshException>(() => ContractExports.Read(value)).Diagnostics.ShouldHaveSingleItem();

        refused.Code.ShouldBe("DM0253");
        refused.Message.ShouldStartWith($"'{place}' ");
    }

    [Fact]
    public void Grants_are_read_back()
    {
        var grant = new DataMesh.Model.Access.Grant(
            ProductAddress.TryParse("operations/report")!, PortAddress.TryParse("finance/fees/fees")!, new DateOnly(2027, 8, 31), "operations-reads-fees");

        GrantExports.Read(GrantExports.Of([grant])).ShouldBe([grant]);
        GrantExports.Read(null).ShouldBeEmpty();
        Should.Throw<MeshException>(() => GrantExports.Read("all")).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0253");
    }

    private static object? Plain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToImmutableDictionary(member => member.Name, member => Plain(member.Value)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetDouble(),
        _ => null,
    };
}
