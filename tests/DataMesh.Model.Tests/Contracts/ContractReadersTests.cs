using DataMesh.Model.Access;
using DataMesh.Model.Contracts;

namespace DataMesh.Model.Tests.Contracts;

public sealed class ContractReadersTests
{
    private static readonly DateOnly today = new(2026, 11, 1);
    private static readonly Grant grant = new(
        ProductAddress.TryParse("operations/report")!, PortAddress.TryParse("finance/fees/fees")!, today.AddDays(30), "operations-reads-fees");
    private static readonly AccessRequest request = new()
    {
        Id = "operations-reads-fees",
        Consumer = "operations/report",
        Port = "finance/fees/fees",
        Purpose = "The monthly review.",
        RequestedBy = "sg-operations-owners",
        RequestedOn = today,
        ValidFrom = today,
        ValidUntil = today.AddDays(30),
        Ticket = "MESH-17",
    };

    [Fact]
    public void Whoever_has_a_grant_counts_on_the_contract_once() => Readers([grant], [grant], request).ShouldBe([grant]);

    [Fact]
    public void Whoever_had_a_grant_counts_on_it_while_the_request_stands() => Readers([], [grant], request).ShouldBe([grant]);

    [Fact]
    public void A_request_that_is_gone_revoked_over_or_for_elsewhere_counts_for_nothing()
    {
        Readers([], [grant]).ShouldBeEmpty();
        Readers([], [grant], request with { Revoked = new Revocation { By = "sg-owners", On = today, Reason = "Done." } }).ShouldBeEmpty();
        Readers([], [grant], request with { ValidUntil = today.AddDays(-1) }).ShouldBeEmpty();
        Readers([], [grant with { ValidUntil = today.AddDays(-1) }], request).ShouldBeEmpty();
        Readers([], [grant], request with { Environments = [EnvironmentName.Prod] }).ShouldBeEmpty();
        Readers([], [grant], request with { Port = "finance/fees/other" }).ShouldBeEmpty();
    }

    private static ImmutableArray<Grant> Readers(ImmutableArray<Grant> inForce, ImmutableArray<Grant> published, params ImmutableArray<AccessRequest> requests) =>
        ContractReaders.Of(inForce, published, requests, EnvironmentName.Dev, today);
}
