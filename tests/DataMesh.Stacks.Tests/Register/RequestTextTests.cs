using DataMesh.Model.Access;
using DataMesh.Stacks.Register;

namespace DataMesh.Stacks.Tests.Register;

public sealed class RequestTextTests
{
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
        Environments = [EnvironmentName.Dev, EnvironmentName.Test],
        Renews = "operations-reads-fees-1",
    };

    private static readonly Approval approval = new()
    {
        By = "sg-finance-owners",
        Person = "bo@contoso.example",
        At = new DateTimeOffset(2026, 8, 24, 9, 30, 0, TimeSpan.Zero),
        Classification = Classification.Confidential,
        PersonalData = true,
        Version = "1.2.0",
        Hash = "sha256:00",
    };

    private const string Item = """
          - by: sg-finance-owners
            person: bo@contoso.example
            at: 2026-08-24T09:30:00Z
            classification: confidential
            personalData: true
            version: 1.2.0
            hash: sha256:00

        """;

    [Fact]
    public void A_request_is_written_as_a_person_would() => RequestText.Write(request).ShouldBe(
        """
        consumer: operations/report
        port: finance/fees/fees
        purpose: The monthly review.
        requestedBy: sg-operations-owners
        requestedByPerson: ada@contoso.example
        requestedOn: 2026-08-17
        validFrom: 2026-09-01
        validUntil: 2027-08-31
        ticket: MESH-17
        environments: [dev, test]
        renews: operations-reads-fees-1

        """);

    [Theory]
    [InlineData("The review: who billed what # and why?")]
    [InlineData("- a list")]
    [InlineData("\"quoted\" and \\ and 'more'")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("true")]
    [InlineData("[brackets]")]
    [InlineData("ends with a colon:")]
    [InlineData("100 % of it, für Ärzte & Anwälte")]
    [InlineData("{{ }} * & ! | > @ `")]
    [InlineData("two\n  lines")]
    public void Whatever_a_text_says_it_is_read_as_it_was_written(string text)
    {
        var read = Read(RequestText.Write(request with { Purpose = text, Ticket = text }));

        read.Purpose.ShouldBe(ApprovalSeal.Words(text));
        read.Ticket.ShouldBe(ApprovalSeal.Words(text));
    }

    [Theory]
    [InlineData("a: 1\n", "a: 1\napprovals:\n", "")]
    [InlineData("a: 1", "a: 1\napprovals:\n", "")]
    [InlineData("a: 1\n\n\n", "a: 1\napprovals:\n", "")]
    [InlineData("a: 1\napprovals: []\n", "a: 1\napprovals:\n", "")]
    [InlineData("a: 1\napprovals: [] # nobody yet\n", "a: 1\napprovals: # nobody yet\n", "")]
    [InlineData("approvals:\n\n# about a\na: 1\n", "approvals:\n", "\n# about a\na: 1\n")]
    [InlineData("approvals:\n  - by: x\n    at: y # noon\n# what follows\na: 1\n", "approvals:\n  - by: x\n    at: y # noon\n", "# what follows\na: 1\n")]
    public void An_approval_is_added_to_the_list_and_nothing_else_changes(string before, string above, string below) =>
        RequestText.WithApproval(before, approval).ShouldBe(above + Item + below);

    [Fact]
    public void An_approval_stands_below_the_others_as_they_do()
    {
        RequestText.WithApproval("approvals:\n- by: x\n  at: y\n", approval)
            .ShouldStartWith("approvals:\n- by: x\n  at: y\n- by: sg-finance-owners\n  person: ");
        RequestText.WithApproval("approvals:\r\n    - by: x\r\n", approval)
            .ShouldStartWith("approvals:\r\n    - by: x\r\n    - by: sg-finance-owners\r\n      person: bo@contoso.example\r\n");
    }

    [Fact]
    public void A_revocation_stands_at_the_end()
    {
        var revoked = new Revocation { By = "sg-finance-owners", On = new DateOnly(2026, 10, 1), Reason = "Over: done." };

        RequestText.WithRevocation("a: 1 # one\n", revoked)
            .ShouldBe("a: 1 # one\nrevoked:\n  by: sg-finance-owners\n  on: 2026-10-01\n  reason: \"Over: done.\"\n");
    }

    [Fact]
    public void What_was_written_is_read_again()
    {
        var revoked = new Revocation { By = "sg-x", Person = "bo@contoso.example", On = new DateOnly(2026, 10, 1), Reason = "Over." };
        var approved = RequestText.WithApproval(RequestText.WithApproval(RequestText.Write(request), approval), approval with { Person = null });
        var file = RequestText.WithRevocation(approved, revoked);
        var read = Read(file);

        read.Approvals.Select(one => one with { Location = null }).ShouldBe([approval, approval with { Person = null }]);
        (read.Revoked.ShouldNotBeNull() with { Location = null }).ShouldBe(revoked);
        (read with { Approvals = [], Revoked = null, Locations = request.Locations, Environments = request.Environments })
            .ShouldBe(request with { Approvals = read.Approvals.Clear() });
    }

    private static AccessRequest Read(string text)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var read = AccessFiles.Read(request.Id, text, findings);
        findings.ShouldBeEmpty();
        return read.ShouldNotBeNull();
    }
}
