using DataMesh.Model.Access;
using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Model.Tests.Access;

public sealed class ApprovalSealTests
{
    private static readonly DateTimeOffset noon = new(2026, 8, 24, 12, 0, 0, TimeSpan.Zero);

    private static readonly AccessRequest request = new()
    {
        Id = "operations-reads-fees",
        Consumer = "operations/report",
        Port = "finance/fees/fees",
        Purpose = "The monthly review.",
        RequestedBy = "sg-operations-owners",
        RequestedByPerson = "ada@contoso.example",
        RequestedOn = new DateOnly(2026, 8, 17),
        ValidFrom = new DateOnly(2026, 9, 1),
        ValidUntil = new DateOnly(2027, 8, 31),
        Ticket = "MESH-17",
        Environments = [EnvironmentName.Dev, EnvironmentName.Prod],
        Renews = "operations-reads-fees-1",
    };

    /// <summary>Every value of a request that an approver approves, with how to change it.</summary>
    private static readonly ImmutableArray<(string Key, Func<AccessRequest, string, AccessRequest> Change)> values =
    [
        ("id", (r, text) => r with { Id = text }),
        ("consumer", (r, text) => r with { Consumer = text }),
        ("port", (r, text) => r with { Port = text }),
        ("purpose", (r, text) => r with { Purpose = text }),
        ("requestedBy", (r, text) => r with { RequestedBy = text }),
        ("requestedByPerson", (r, text) => r with { RequestedByPerson = text }),
        ("requestedOn", (r, text) => r with { RequestedOn = Day(text) }),
        ("validFrom", (r, text) => r with { ValidFrom = Day(text) }),
        ("validUntil", (r, text) => r with { ValidUntil = Day(text) }),
        ("ticket", (r, text) => r with { Ticket = text }),
        ("environments", (r, text) => r with { Environments = [EnvironmentName.All[text.Length % 3]] }),
        ("renews", (r, text) => r with { Renews = text }),
    ];

    private static readonly ImmutableArray<(string Key, Func<Approval, string, Approval> Change)> approvalValues =
    [
        ("by", (a, text) => a with { By = text }),
        ("person", (a, text) => a with { Person = text }),
        ("at", (a, text) => a with { At = a.At.AddSeconds(1 + text.Length) }),
        ("classification", (a, text) => a with { Classification = (Classification)((int)(a.Classification + 1 + (text.Length % 3)) % 4) }),
        ("personalData", (a, _) => a with { PersonalData = !a.PersonalData }),
        ("version", (a, text) => a with { Version = text }),
    ];

    private static readonly Approval approval = ApprovalSeal.Approve(request, Fees(), "sg-owners", "bo@contoso.example", noon);

    [Fact]
    public void An_approval_is_sealed_to_a_text_that_never_changes_by_itself()
    {
        ApprovalSeal.CanonicalText(request, approval).ShouldBe(
            """
            mesh access approval 1
            id=operations-reads-fees
            consumer=operations/report
            port=finance/fees/fees
            purpose=The monthly review.
            requestedBy=sg-operations-owners
            requestedByPerson=ada@contoso.example
            requestedOn=2026-08-17
            validFrom=2026-09-01
            validUntil=2027-08-31
            ticket=MESH-17
            environments=dev prod
            renews=operations-reads-fees-1
            by=sg-owners
            person=bo@contoso.example
            at=2026-08-24T12:00:00Z
            classification=confidential
            personalData=false
            version=1.0.0

            """.ReplaceLineEndings("\n"));
        approval.Hash.ShouldBe("sha256:db4b0f5cd8c2566d7e20028a4b73f6f55500a5636587ed0bdf8a77c178b621cd");
        ApprovalSeal.Verifies(request, approval).ShouldBeTrue();
    }

    [Fact]
    public void Every_value_of_a_request_is_sealed_or_known_not_to_be()
    {
        string[] known = [.. values.Select(value => value.Key)];

        typeof(AccessRequest).GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
            .Except(["approvals", "revoked", "locations", "days", "equalityContract"]).ShouldBe(known, ignoreOrder: true);
        typeof(Approval).GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
            .Except(["hash", "location", "on", "equalityContract"]).ShouldBe(approvalValues.Select(value => value.Key), ignoreOrder: true);
    }

    [Fact]
    public void Whatever_value_changes_the_approval_no_longer_verifies() => Prop.ForAll(
        Gen.Choose(0, values.Length - 1).ToArbitrary(),
        ArbMap.Default.ArbFor<NonNull<string>>(),
        (at, text) =>
        {
            var changed = values[at].Change(request, text.Get);
            var isSame = Said(changed) == Said(request);
            return ApprovalSeal.Verifies(changed, approval) == isSame;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_value_of_the_approval_changes_it_no_longer_verifies() => Prop.ForAll(
        Gen.Choose(0, approvalValues.Length - 1).ToArbitrary(),
        ArbMap.Default.ArbFor<NonNull<string>>(),
        (at, text) =>
        {
            var changed = approvalValues[at].Change(approval, text.Get);
            var isSame = changed.Version == approval.Version && changed.By == approval.By && changed.Person == approval.Person
                && changed with { Hash = "" } == approval with { Hash = "" };
            return ApprovalSeal.Verifies(request, changed) == isSame;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_can_stand_for_two_values() =>
        ApprovalSeal.Verifies(request with { Purpose = "The monthly review.\nrequestedBy=sg-x", RequestedBy = "" }, approval).ShouldBeFalse();

    [Theory]
    [InlineData("The  monthly\n  review.\n")]
    [InlineData(" The monthly review. ")]
    [InlineData("The\r\nmonthly\treview.")]
    public void How_a_text_is_folded_does_not_matter(string purpose) => ApprovalSeal.Verifies(request with { Purpose = purpose }, approval).ShouldBeTrue();

    [Fact]
    public void The_order_of_the_environments_does_not_matter() =>
        ApprovalSeal.Verifies(request with { Environments = [EnvironmentName.Prod, EnvironmentName.Dev, EnvironmentName.Prod] }, approval).ShouldBeTrue();

    [Fact]
    public void Other_approvals_and_a_revocation_do_not_matter()
    {
        var revoked = new Revocation { By = "sg-owners", On = new DateOnly(2026, 10, 1), Reason = "Over." };

        ApprovalSeal.Verifies(request with { Approvals = [approval, approval], Revoked = revoked }, approval).ShouldBeTrue();
    }

    [Fact]
    public void The_moment_is_kept_in_UTC_and_whole_seconds()
    {
        var local = ApprovalSeal.Approve(request, Fees(), "sg-owners", "bo@contoso.example", noon.AddMilliseconds(999).ToOffset(TimeSpan.FromHours(2)));

        local.At.ShouldBe(noon);
        local.Hash.ShouldBe(approval.Hash);
    }

    // What a request says, whitespace apart: the reference for what a change is.
    private static string Said(AccessRequest request) => string.Join('\u0001', new[]
    {
        request.Id, request.Consumer, request.Port, request.Purpose, request.RequestedBy, request.RequestedByPerson ?? "", $"{request.RequestedOn:O}",
        $"{request.ValidFrom:O}", $"{request.ValidUntil:O}", request.Ticket, string.Join(' ', request.Environments), request.Renews ?? "",
    }.Select(ApprovalSeal.Words));

    private static PublishedPort Fees()
    {
        var (domain, port) = Samples.Producer();
        return new PublishedPort(domain, domain.Products[0], port);
    }

    private static DateOnly Day(string text) => DateOnly.FromDayNumber(730_000 + (text.Sum(letter => letter) % 10_000));
}
