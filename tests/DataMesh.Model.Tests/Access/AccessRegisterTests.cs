using DataMesh.Model.Access;

namespace DataMesh.Model.Tests.Access;

public sealed class AccessRegisterTests
{
    private static readonly DateOnly today = new(2026, 11, 23);
    private static readonly AccessRequest request = new()
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
        Approvals = [new Approval("sg-product-owners", new DateOnly(2026, 8, 20))],
        Locations = ImmutableDictionary<string, SourceLocation>.Empty
            .Add("", new SourceLocation("stacks/access/operations-reads-fees.yaml", 1))
            .Add("port", new SourceLocation("stacks/access/operations-reads-fees.yaml", 2))
            .Add("validUntil", new SourceLocation("stacks/access/operations-reads-fees.yaml", 7)),
    };

    [Fact]
    public void An_approved_request_in_force_becomes_a_grant()
    {
        var (grants, diagnostics) = Evaluate(request);

        diagnostics.ShouldBeEmpty();
        var grant = grants.ShouldHaveSingleItem();
        grant.ToString().ShouldBe(
            "Grant { Consumer = operations/report, Port = finance/fees/fees, ValidUntil = 08/31/2027, RequestId = operations-reads-fees }");
    }

    [Theory]
    [InlineData("2026-08-31", false)]
    [InlineData("2026-09-01", true)]
    [InlineData("2027-08-31", true)]
    [InlineData("2027-09-01", false)]
    public void A_grant_lasts_from_its_first_day_to_its_last(string day, bool granted) =>
        Evaluate(request, DateOnly.Parse(day)).Grants.Length.ShouldBe(granted ? 1 : 0);

    [Fact]
    public void A_request_that_has_expired_gives_nothing_and_a_warning() => Warns(Evaluate(request, new DateOnly(2027, 9, 1)), "DM0413", 7);

    [Fact]
    public void A_request_that_is_not_in_force_yet_gives_nothing_and_is_told()
    {
        var (grants, diagnostics) = Evaluate(request, new DateOnly(2026, 8, 25));

        grants.ShouldBeEmpty();
        diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0414");
        diagnostics[0].Severity.ShouldBe(Severity.Information);
    }

    [Fact]
    public void A_request_that_nobody_approved_gives_nothing_and_a_warning() => Warns(Evaluate(request with { Approvals = [] }), "DM0412", 1);

    [Fact]
    public void A_port_that_does_not_exist_is_refused_with_file_and_line()
    {
        var refusal = Refuses(request with { Port = "finance/fees/feees" }, "DM0401");

        refusal.Location.ShouldBe(new SourceLocation("stacks/access/operations-reads-fees.yaml", 2));
        refusal.Message.ShouldContain("Did you mean 'finance/fees/fees'?");
    }

    [Theory]
    [InlineData("operations/reports")]
    [InlineData("operations")]
    [InlineData("jane.doe@contoso.example")]
    public void A_consumer_that_is_no_product_is_refused(string consumer) => Refuses(request with { Consumer = consumer }, "DM0402");

    [Fact]
    public void A_product_that_does_not_declare_the_input_is_refused() => Refuses(request with { Consumer = "sales/report" }, "DM0403");

    [Fact]
    public void Purpose_requester_and_ticket_are_needed()
    {
        Refuses(request with { Purpose = " " }, "DM0404");
        Refuses(request with { RequestedBy = "" }, "DM0404");
        Refuses(request with { Ticket = "" }, "DM0404");
    }

    [Fact]
    public void A_request_ends_after_it_starts() => Refuses(request with { ValidUntil = new DateOnly(2026, 8, 31) }, "DM0405");

    [Theory]
    [InlineData(Classification.Confidential, 366, true)]
    [InlineData(Classification.Confidential, 367, false)]
    [InlineData(Classification.Restricted, 186, true)]
    [InlineData(Classification.Restricted, 187, false)]
    public void Access_is_given_for_a_limited_time(Classification classification, int days, bool accepted)
    {
        var asked = request with
        {
            ValidUntil = request.ValidFrom.AddDays(days - 1),
            Approvals = [.. request.Approvals, new Approval("sg-stewards", new DateOnly(2026, 8, 20))],
        };

        Evaluate(asked, today, classification).Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(accepted ? [] : ["DM0406"]);
    }

    [Theory]
    [InlineData("sg-product-owners")]
    [InlineData("sg-owners")]
    [InlineData("sg-stewards")]
    public void Owner_of_the_product_and_owner_and_steward_of_its_domain_may_approve(string group) =>
        Evaluate(request with { Approvals = [new Approval(group, new DateOnly(2026, 8, 20))] }).Grants.Length.ShouldBe(1);

    [Fact]
    public void Nobody_else_may_approve()
    {
        var refusal = Refuses(request with { Approvals = [.. request.Approvals, new Approval("sg-steward", new DateOnly(2026, 8, 20))] }, "DM0407");

        refusal.Message.ShouldContain("Did you mean 'sg-stewards'?");
    }

    [Fact]
    public void Nobody_may_approve_his_own_request() => Refuses(request with { RequestedBy = "sg-product-owners" }, "DM0408");

    [Fact]
    public void Restricted_data_needs_two_different_approvers()
    {
        var first = request.Approvals[0];
        var forAMonth = request with { ValidUntil = new DateOnly(2026, 12, 31) };

        Warns(Evaluate(forAMonth, today, Classification.Restricted), "DM0409", 1);
        Warns(Evaluate(forAMonth with { Approvals = [first, first] }, today, Classification.Restricted), "DM0409", 1);
        Warns(Evaluate(forAMonth with { Approvals = [first, new Approval("sg-stewards", today.AddDays(1))] }, today, Classification.Restricted), "DM0409", 1);
        Evaluate(forAMonth with { Approvals = [first, new Approval("sg-stewards", today)] }, today, Classification.Restricted).Grants.Length.ShouldBe(1);
    }

    [Fact]
    public void Nobody_approves_before_he_is_asked() =>
        Refuses(request with { Approvals = [new Approval("sg-product-owners", new DateOnly(2026, 8, 16))] }, "DM0410");

    [Fact]
    public void An_approval_counts_from_its_day_on()
    {
        var later = request with { Approvals = [new Approval("sg-product-owners", new DateOnly(2026, 10, 1))] };

        Warns(Evaluate(later, new DateOnly(2026, 9, 30)), "DM0412", 1);
        Evaluate(later, new DateOnly(2026, 10, 1)).Grants.Length.ShouldBe(1);
    }

    [Fact]
    public void Two_requests_of_one_id_are_refused() => Evaluate([request, request]).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0411");

    [Fact]
    public void A_renewal_gives_one_grant_that_lasts_as_long_as_the_later_request()
    {
        var renewal = request with { Id = "a-renewal", ValidFrom = new DateOnly(2026, 11, 1), ValidUntil = new DateOnly(2027, 10, 31) };
        var (grants, diagnostics) = Evaluate([request, renewal]);

        diagnostics.ShouldBeEmpty();
        grants.ShouldHaveSingleItem().RequestId.ShouldBe("a-renewal");
    }

    [Fact]
    public void A_request_counts_in_its_environments_only()
    {
        var forProd = request with { Environments = [EnvironmentName.Prod] };

        AccessRegister.Evaluate(Sample(), [forProd], today, EnvironmentName.Prod).Grants.Length.ShouldBe(1);
        var (grants, diagnostics) = AccessRegister.Evaluate(Sample(), [forProd], today, EnvironmentName.Dev);
        grants.ShouldBeEmpty();
        diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0415");
    }

    [Fact]
    public void An_input_that_nobody_asked_for_gives_a_warning_where_it_is_written()
    {
        var (grants, diagnostics) = Evaluate([]);

        grants.ShouldBeEmpty();
        diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0415");
        diagnostics[0].Location.ShouldNotBeNull().File.ShouldEndWith("Samples.cs");
    }

    [Fact]
    public void A_wrong_request_gives_no_grant_and_spoils_no_other()
    {
        var wrong = request with { Id = "wrong", Purpose = "" };
        var (grants, diagnostics) = Evaluate([wrong, request]);

        grants.ShouldHaveSingleItem().RequestId.ShouldBe(request.Id);
        diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0404");
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var other = request with { Id = "zz", ValidUntil = new DateOnly(2027, 1, 31) };

        Evaluate([request, other]).Grants.ShouldBe(Evaluate([other, request]).Grants);
    }

    private static Mesh Sample(Classification classification = Classification.Confidential)
    {
        var (finance, port) = Samples.Producer(change: product => product with { Classification = classification });
        return Mesh.Create(Samples.Prefix, finance, Samples.Consumer("sales", 2), Samples.Consumer("operations", 3, port));
    }

    private static AccessEvaluation Evaluate(AccessRequest asked, DateOnly? day = null, Classification classification = Classification.Confidential) =>
        AccessRegister.Evaluate(Sample(classification), [asked], day ?? today, EnvironmentName.Dev);

    private static AccessEvaluation Evaluate(ImmutableArray<AccessRequest> asked) => AccessRegister.Evaluate(Sample(), asked, today, EnvironmentName.Dev);

    private static Diagnostic Refuses(AccessRequest asked, string code, Classification classification = Classification.Confidential)
    {
        var (grants, diagnostics) = Evaluate(asked, today, classification);
        grants.ShouldBeEmpty();
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);
        return errors.ShouldHaveSingleItem().ShouldSatisfy(code);
    }

    private static void Warns(AccessEvaluation evaluation, string code, int line)
    {
        evaluation.Grants.ShouldBeEmpty();
        var warning = evaluation.Diagnostics.ShouldHaveSingleItem();
        warning.Code.ShouldBe(code);
        warning.Severity.ShouldBe(Severity.Warning);
        warning.Location.ShouldBe(new SourceLocation("stacks/access/operations-reads-fees.yaml", line));
    }
}
