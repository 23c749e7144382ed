using DataMesh.Model.Access;

namespace DataMesh.Model.Tests.Access;

/// <summary>How requests are edited after approval, outgrown, revoked, renewed, and when that is to be put right.</summary>
public sealed class RequestEndTests
{
    private const string Platform = "sg-platform";

    private static readonly DateOnly today = new(2026, 11, 23);

    private static readonly AccessRequest asked = new()
    {
        Id = "operations-reads-fees",
        Consumer = "operations/report",
        Port = "finance/fees/fees",
        Purpose = "The monthly review.",
        RequestedBy = "sg-operations-owners",
        RequestedOn = new DateOnly(2026, 8, 17),
        ValidFrom = new DateOnly(2026, 9, 1),
        ValidUntil = new DateOnly(2027, 8, 31),
        Ticket = "MESH-17",
    };

    private static readonly AccessRequest request = asked.Approved("sg-product-owners");

    private static readonly AccessRequest revoked = request with
    {
        Revoked = new Revocation { By = "sg-stewards", On = new DateOnly(2026, 11, 1), Reason = "The review is done." },
    };

    [Fact]
    public void A_request_that_was_edited_after_approval_is_not_approved_any_more()
    {
        var verdict = Judge(request with { ValidUntil = new DateOnly(2027, 9, 1) });

        verdict.State.ShouldBe(RequestState.Waiting);
        verdict.HasLostApproval.ShouldBeTrue();
        verdict.Approvals.ShouldHaveSingleItem().Verifies.ShouldBeFalse();
        var finding = verdict.Diagnostics.ShouldHaveSingleItem();
        finding.Code.ShouldBe("DM0440");
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Message.ShouldContain("mesh access approve operations-reads-fees --as sg-product-owners");
    }

    [Fact]
    public void It_is_approved_again_by_a_new_approval_beside_the_old_one()
    {
        var edited = request with { Purpose = "The weekly review." };

        Judge(edited).State.ShouldBe(RequestState.Waiting);
        var again = Judge(edited.Approved("sg-product-owners"));
        again.State.ShouldBe(RequestState.InForce);
        again.Diagnostics.ShouldBeEmpty();
        again.Approvals.Select(approval => approval.Standing).ShouldBe([ApprovalStanding.Edited, ApprovalStanding.Counts]);
    }

    [Fact]
    public void An_approval_of_another_request_is_none_of_a_copy()
    {
        Judge(request with { Id = "a-copy" }).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0440");
    }

    [Theory]
    [InlineData(Classification.Internal, false, true)]
    [InlineData(Classification.Confidential, false, true)]
    [InlineData(Classification.Confidential, true, false)]
    [InlineData(Classification.Restricted, false, false)]
    public void An_approval_covers_data_as_delicate_as_it_was_then_and_less(Classification classification, bool personal, bool covered)
    {
        var mesh = Sample(product => product with { Classification = classification, PersonalData = personal });
        var shorter = (asked with { ValidUntil = asked.ValidFrom.AddDays(100) }).Approved("sg-product-owners");
        var verdict = AccessRegister.Judge(mesh, [shorter], today).ShouldHaveSingleItem();

        verdict.State.ShouldBe(covered ? RequestState.InForce : RequestState.Waiting);
        if (!covered)
            verdict.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0441");
    }

    [Fact]
    public void A_new_version_of_the_contract_leaves_approvals_alone() =>
        AccessRegister.Judge(Sample(product => product with { Version = "2.0.0" }), [request], today)
            .ShouldHaveSingleItem().State.ShouldBe(RequestState.InForce);

    [Fact]
    public void Access_ends_on_the_day_it_is_revoked()
    {
        AccessRegister.Evaluate(Sample(), [revoked], new DateOnly(2026, 10, 31), EnvironmentName.Dev, Platform).Grants.Length.ShouldBe(1);
        var (grants, diagnostics) = AccessRegister.Evaluate(Sample(), [revoked], new DateOnly(2026, 11, 1), EnvironmentName.Dev, Platform);

        grants.ShouldBeEmpty();
        var finding = diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Severity).ShouldBe(("DM0444", Severity.Information));
        finding.Message.ShouldContain("revoked by 'sg-stewards' on 2026-11-01 (request 'operations-reads-fees'): The review is done. It gets no access.");
    }

    [Theory]
    [InlineData("sg-product-owners")]
    [InlineData("sg-stewards")]
    [InlineData("sg-operations-owners")]
    [InlineData(Platform)]
    public void Owners_readers_and_the_platform_may_revoke(string group) => Judge(RevokedBy(group)).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void Nobody_else_may_revoke()
    {
        var verdict = Judge(RevokedBy("sg-steward"));

        verdict.State.ShouldBe(RequestState.Refused);
        var finding = verdict.Diagnostics.ShouldHaveSingleItem();
        finding.Code.ShouldBe("DM0443");
        finding.Message.ShouldContain("Did you mean 'sg-stewards'?");
    }

    [Fact]
    public void A_revocation_says_why() =>
        Judge(request with { Revoked = new Revocation { By = Platform, On = today, Reason = " " } }).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0404");

    [Fact]
    public void What_is_over_stays_as_history_when_port_and_input_are_gone()
    {
        var (finance, _) = Samples.Producer();
        var mesh = Mesh.Create(Samples.Prefix, finance, Samples.Consumer("operations", 3));

        AccessRegister.Judge(mesh, [request], today).ShouldHaveSingleItem().Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0403");
        AccessRegister.Judge(mesh, [revoked], today, Platform).ShouldHaveSingleItem().Diagnostics.ShouldBeEmpty();
        AccessRegister.Judge(mesh, [revoked with { Port = "finance/gone/gone" }], today, Platform).ShouldHaveSingleItem().Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("operations-reads-feees", "Did you mean 'operations-reads-fees'?")]
    [InlineData("other", "that one lets 'sales/report' read 'finance/fees/fees'")]
    [InlineData("revoked", "that one was revoked")]
    [InlineData("renewal", "that one lasts as long or longer")]
    public void A_request_continues_only_an_earlier_one_of_the_same_product_for_the_same_port(string renewed, string why)
    {
        var renewal = Renewal() with { Renews = renewed };
        ImmutableArray<AccessRequest> register = [request, renewal, asked with { Id = "other", Consumer = "sales/report" }, revoked with { Id = "revoked" }];

        var finding = AccessRegister.Judge(Sample(), register, today).Single(verdict => verdict.Request.Id == "renewal")
            .Diagnostics.Single(finding => finding.Severity == Severity.Error);
        finding.Code.ShouldBe("DM0442");
        finding.Message.ShouldContain(why);
    }

    [Fact]
    public void A_request_that_another_continues_may_expire_without_a_word()
    {
        var day = new DateOnly(2027, 9, 1);

        Check([request], day).Diagnostics.Single(finding => finding.Code == "DM0413").Severity.ShouldBe(Severity.Error);
        Check([request, Renewal()], day).Diagnostics.ShouldBeEmpty();
        Check([revoked], day).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0444");
    }

    [Fact]
    public void A_check_is_stricter_than_a_deployment_with_what_was_lost_and_not_with_what_waits()
    {
        Check([request]).Diagnostics.ShouldBeEmpty();
        Check([asked]).Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
        Check([request with { Ticket = "MESH-18" }]).Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);
        Check([]).Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void An_input_that_is_asked_for_in_one_environment_is_not_forgotten()
    {
        var forDev = (asked with { Environments = [EnvironmentName.Dev] }).Approved("sg-product-owners");

        Severities(EnvironmentName.All).ShouldBe([Severity.Warning, Severity.Warning]);
        Severities(EnvironmentName.Prod).ShouldBe([Severity.Error]);

        IEnumerable<Severity> Severities(params ImmutableArray<EnvironmentName> environments) =>
            RegisterCheck.Run(Sample(), [forDev], today, environments, 30).Diagnostics.Select(finding => finding.Severity);
    }

    [Fact]
    public void A_check_lists_what_ends_soon_and_is_not_continued()
    {
        Check([request], new DateOnly(2027, 8, 1)).EndingSoon.ShouldBe([request]);
        Check([request], new DateOnly(2027, 7, 31)).EndingSoon.ShouldBeEmpty();
        Check([request, Renewal()], new DateOnly(2027, 8, 1)).EndingSoon.ShouldBeEmpty();
    }

    [Fact]
    public void A_check_of_one_environment_leaves_out_what_is_for_others()
    {
        var forProd = (asked with { Id = "for-prod", Environments = [EnvironmentName.Prod], ValidUntil = new DateOnly(2026, 10, 1) })
            .Approved("sg-product-owners");

        RegisterCheck.Run(Sample(), [forProd, request], today, [EnvironmentName.Dev], 30).Diagnostics.ShouldBeEmpty();
        RegisterCheck.Run(Sample(), [forProd, request], today, [EnvironmentName.Prod], 30).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0413");
    }

    [Fact]
    public void Ids_follow_from_who_reads_what_and_are_never_taken_twice()
    {
        var consumer = ProductAddress.TryParse("operations/report").ShouldNotBeNull();
        var other = ProductAddress.TryParse("operations/other").ShouldNotBeNull();
        var port = PortAddress.TryParse("finance/fees/fees").ShouldNotBeNull();

        RequestIds.Next(consumer, port, []).ShouldBe("operations-reads-fees");
        RequestIds.Next(consumer, port, [request]).ShouldBe("operations-reads-fees-2");
        RequestIds.Next(consumer, port, [request, request with { Id = "operations-reads-fees-2" }]).ShouldBe("operations-reads-fees-3");
        RequestIds.Next(other, port, [request]).ShouldBe("operations-other-reads-finance-fees");
        RequestIds.Next(consumer, PortAddress.TryParse("finance/fees/by-month").ShouldNotBeNull(), [request]).ShouldBe("operations-reads-fees-by-month");
        var longest = RequestIds.Next(
            ProductAddress.TryParse($"{new string('a', 20)}/{new string('b', 30)}").ShouldNotBeNull(),
            PortAddress.TryParse($"{new string('c', 20)}/{new string('d', 30)}/{new string('e', 30)}").ShouldNotBeNull(),
            []);
        longest.Length.ShouldBeLessThanOrEqualTo(RequestIds.Longest - 3);
    }

    private static AccessRequest Renewal() => (asked with
    {
        Id = "renewal",
        Renews = request.Id,
        ValidFrom = new DateOnly(2027, 9, 1),
        ValidUntil = new DateOnly(2028, 8, 31),
    }).Approved("sg-product-owners");

    private static AccessRequest RevokedBy(string group) => request with { Revoked = new Revocation { By = group, On = today, Reason = "Over." } };

    private static RequestVerdict Judge(AccessRequest made) => AccessRegister.Judge(Sample(), [made], today, Platform).ShouldHaveSingleItem();

    private static RegisterReport Check(ImmutableArray<AccessRequest> made, DateOnly? day = null) =>
        RegisterCheck.Run(Sample(), made, day ?? today, [EnvironmentName.Dev], 30, Platform);

    private static Mesh Sample(Func<DataProduct, DataProduct>? change = null)
    {
        var (finance, port) = Samples.Producer(change: change);
        return Mesh.Create(Samples.Prefix, finance, Samples.Consumer("sales", 2), Samples.Consumer("operations", 3, port));
    }
}
