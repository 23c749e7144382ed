using DataMesh.Model.Access;

namespace DataMesh.Model.Tests.Access;

public sealed class AccessRegisterTests
{
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
        Locations = ImmutableDictionary<string, SourceLocation>.Empty
            .Add("", new SourceLocation("stacks/access/operations-reads-fees.yaml", 1))
            .Add("port", new SourceLocation("stacks/access/operations-reads-fees.yaml", 2))
            .Add("validUntil", new SourceLocation("stacks/access/operations-reads-fees.yaml", 7)),
    };

    private static readonly AccessRequest request = asked.Approved("sg-product-owners");

    [Fact]
    public void A_request_for_other_environments_is_told_of_only_where_it_breaks_a_rule()
    {
        var expired = request with { ValidUntil = today.AddDays(-1), Environments = [EnvironmentName.Test, EnvironmentName.Prod] };
        static ImmutableArray<string> Told(AccessRequest told, EnvironmentName environment) =>
        [
            .. AccessRegister.Evaluate(Sample(), [told], today, environment).Diagnostics
                .Where(finding => finding.Message.Contains(told.Id)).Select(finding => finding.Code),
        ];

        Told(expired, EnvironmentName.Dev).ShouldBeEmpty();
        Told(expired, EnvironmentName.Prod).ShouldBe(["DM0413"]);
        Told(expired with { Purpose = "" }, EnvironmentName.Dev).ShouldNotBeEmpty();
    }

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
    public void A_request_that_nobody_approved_gives_nothing_and_a_warning() => Warns(Evaluate(asked), "DM0412", 1);

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
    [InlineData(Classification.Public, 1096, true)]
    [InlineData(Classification.Public, 1097, false)]
    [InlineData(Classification.Internal, 731, true)]
    [InlineData(Classification.Internal, 732, false)]
    [InlineData(Classification.Confidential, 366, true)]
    [InlineData(Classification.Confidential, 367, false)]
    [InlineData(Classification.Restricted, 186, true)]
    [InlineData(Classification.Restricted, 187, false)]
    public void Access_is_given_for_a_limited_time(Classification classification, int days, bool accepted)
    {
        var longest = (asked with { ValidUntil = asked.ValidFrom.AddDays(days - 1) })
            .Approved("sg-product-owners", classification: classification).Approved("sg-stewards", classification: classification);

        Evaluate(longest, today, classification).Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(accepted ? [] : ["DM0406"]);
    }

    [Theory]
    [InlineData("sg-product-owners")]
    [InlineData("sg-owners")]
    [InlineData("sg-stewards")]
    public void Owner_of_the_product_and_owner_and_steward_of_its_domain_may_approve(string group) =>
        Evaluate(asked.Approved(group)).Grants.Length.ShouldBe(1);

    [Fact]
    public void Nobody_else_may_approve()
    {
        var refusal = Refuses(request.Approved("sg-steward"), "DM0407");

        refusal.Message.ShouldContain("Did you mean 'sg-stewards'?");
    }

    [Fact]
    public void Nobody_may_approve_his_own_request() => Refuses((asked with { RequestedBy = "sg-product-owners" }).Approved("sg-product-owners"), "DM0408");

    [Fact]
    public void Nobody_may_approve_for_another_group_what_he_asked_for_himself()
    {
        var byAda = asked with { RequestedByPerson = "ada@contoso.example" };

        Refuses(byAda.Approved("sg-stewards", person: "Ada@contoso.example"), "DM0445").Message.ShouldContain("who made it for 'sg-operations-owners'");
        Evaluate(byAda.Approved("sg-stewards", person: "bo@contoso.example")).Grants.Length.ShouldBe(1);
    }

    [Fact]
    public void Restricted_data_needs_two_different_approvers()
    {
        var forAMonth = asked with { ValidUntil = new DateOnly(2026, 12, 31) };
        var once = forAMonth.Approved("sg-product-owners", classification: Classification.Restricted);

        Warns(Evaluate(once, today, Classification.Restricted), "DM0409", 1);
        Warns(Evaluate(once.Approved("sg-product-owners", classification: Classification.Restricted), today, Classification.Restricted), "DM0409", 1);
        Warns(Evaluate(once.Approved("sg-stewards", today.AddDays(1), Classification.Restricted), today, Classification.Restricted), "DM0409", 1);
        Evaluate(once.Approved("sg-stewards", today, Classification.Restricted), today, Classification.Restricted).Grants.Length.ShouldBe(1);
    }

    [Fact]
    public void One_person_in_two_groups_is_one_approver()
    {
        var forAMonth = (asked with { ValidUntil = new DateOnly(2026, 12, 31) })
            .Approved("sg-product-owners", classification: Classification.Restricted, person: "ada@contoso.example");

        Warns(
            Evaluate(
                forAMonth.Approved("sg-stewards", classification: Classification.Restricted, person: "ADA@contoso.example"), today, Classification.Restricted),
            "DM0409",
            1);
        Evaluate(forAMonth.Approved("sg-stewards", classification: Classification.Restricted, person: "bo@contoso.example"), today, Classification.Restricted)
            .Grants.Length.ShouldBe(1);
    }

    [Fact]
    public void A_group_that_is_owner_and_steward_counts_once()
    {
        var (finance, port) = Samples.Producer(change: product => product with { Classification = Classification.Restricted, Owner = Samples.Owners });
        var mesh = Mesh.Create(
            Samples.Prefix, finance with { Steward = Samples.Owners with { Name = "sg-also-owners" } }, Samples.Consumer("operations", 3, port));
        var byBoth = (asked with { ValidUntil = new DateOnly(2026, 12, 31) })
            .Approved("sg-owners", classification: Classification.Restricted).Approved("sg-also-owners", classification: Classification.Restricted);

        Warns(AccessRegister.Evaluate(mesh, [byBoth], today, EnvironmentName.Dev), "DM0409", 1);
    }

    [Fact]
    public void Nobody_approves_before_he_is_asked() =>
        Refuses(asked.Approved("sg-product-owners", new DateOnly(2026, 8, 16)), "DM0410");

    [Fact]
    public void An_approval_counts_from_its_day_on()
    {
        var later = asked.Approved("sg-product-owners", new DateOnly(2026, 10, 1));

        Warns(Evaluate(later, new DateOnly(2026, 9, 30)), "DM0412", 1);
        Evaluate(later, new DateOnly(2026, 10, 1)).Grants.Length.ShouldBe(1);
    }

    [Fact]
    public void Two_requests_of_one_id_are_refused() => Evaluate([request, request]).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0411");

    [Fact]
    public void A_renewal_gives_one_grant_that_lasts_as_long_as_the_later_request()
    {
        var renewal = (asked with { Id = "a-renewal", Renews = request.Id, ValidFrom = new DateOnly(2026, 11, 1), ValidUntil = new DateOnly(2027, 10, 31) })
            .Approved("sg-product-owners");
        var (grants, diagnostics) = Evaluate([request, renewal]);

        diagnostics.ShouldBeEmpty();
        grants.ShouldHaveSingleItem().RequestId.ShouldBe("a-renewal");
    }

    [Fact]
    public void A_request_counts_in_its_environments_only()
    {
        var forProd = (asked with { Environments = [EnvironmentName.Prod] }).Approved("sg-product-owners");

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
        var other = (asked with { Id = "zz", ValidUntil = new DateOnly(2027, 1, 31) }).Approved("sg-product-owners");

        Evaluate([request, other]).Grants.ShouldBe(Evaluate([other, request]).Grants);
    }

    private static Mesh Sample(Classification classification = Classification.Confidential)
    {
        var (finance, port) = Samples.Producer(change: product => product with { Classification = classification });
        return Mesh.Create(Samples.Prefix, finance, Samples.Consumer("sales", 2), Samples.Consumer("operations", 3, port));
    }

    private static AccessEvaluation Evaluate(AccessRequest made, DateOnly? day = null, Classification classification = Classification.Confidential) =>
        AccessRegister.Evaluate(Sample(classification), [made], day ?? today, EnvironmentName.Dev);

    private static AccessEvaluation Evaluate(ImmutableArray<AccessRequest> made) => AccessRegister.Evaluate(Sample(), made, today, EnvironmentName.Dev);

    private static Diagnostic Refuses(AccessRequest made, string code, Classification classification = Classification.Confidential)
    {
        var (grants, diagnostics) = Evaluate(made, today, classification);
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
