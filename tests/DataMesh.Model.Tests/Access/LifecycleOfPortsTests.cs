using DataMesh.Model.Access;

namespace DataMesh.Model.Tests.Access;

public sealed class LifecycleOfPortsTests
{
    private static readonly DateOnly announced = new(2026, 9, 1);
    private static readonly DateOnly lastDay = new(2027, 3, 31);
    private static readonly AccessRequest request = new AccessRequest
    {
        Id = "operations-reads-fees",
        Consumer = "operations/report",
        Port = "finance/fees/fees",
        Purpose = "The monthly review.",
        RequestedBy = "sg-operations-owners",
        RequestedOn = announced,
        ValidFrom = announced,
        ValidUntil = lastDay,
        Ticket = "MESH-17",
    }.Approved("sg-product-owners", announced);

    [Fact]
    public void A_grant_lasts_as_long_as_a_deprecated_port_at_most()
    {
        var deprecated = ProductLifecycle.Deprecated(announced, lastDay);

        Codes(deprecated, request).ShouldBe(["DM0243"]);
        Codes(deprecated, request with { ValidUntil = lastDay.AddDays(1) }).ShouldBe(["DM0242"]);
    }

    [Fact]
    public void A_deprecated_port_is_read_until_its_last_day() =>
        Evaluate(ProductLifecycle.Deprecated(announced, lastDay), request, lastDay).Grants.ShouldHaveSingleItem().ValidUntil.ShouldBe(lastDay);

    [Fact]
    public void A_draft_and_a_retired_port_have_no_grant()
    {
        Codes(ProductLifecycle.Draft, request).ShouldBe(["DM0240"]);
        Evaluate(ProductLifecycle.Draft, request, announced).Grants.ShouldBeEmpty();
        Codes(ProductLifecycle.Retired(announced, lastDay), request).ShouldBe(["DM0241"]);
        Evaluate(ProductLifecycle.Retired(announced, lastDay), request, announced).Grants.ShouldBeEmpty();
    }

    [Fact]
    public void What_ended_before_its_port_is_only_expired() =>
        Evaluate(ProductLifecycle.Retired(announced, lastDay), request, lastDay.AddDays(1)).Diagnostics.Select(finding => finding.Code).ShouldBe(["DM0413"]);

    private static IEnumerable<string> Codes(ProductLifecycle lifecycle, AccessRequest asked) =>
        Evaluate(lifecycle, asked, announced).Diagnostics.Select(finding => finding.Code);

    // A product that reads what ended is refused, unless it ended itself.
    private static AccessEvaluation Evaluate(ProductLifecycle lifecycle, AccessRequest asked, DateOnly asOf)
    {
        var (finance, port) = Samples.Producer(change: product => product with { Lifecycle = lifecycle });
        var operations = Samples.Consumer("operations", 2, port);
        var ended = operations with { Products = [operations.Products[0] with { Lifecycle = ProductLifecycle.Retired(announced, lastDay) }] };
        return AccessRegister.Evaluate(Mesh.Create(Samples.Prefix, finance, ended), [asked], asOf, EnvironmentName.Prod);
    }
}
