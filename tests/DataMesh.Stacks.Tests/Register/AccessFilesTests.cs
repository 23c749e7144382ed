using DataMesh.Stacks.Register;

namespace DataMesh.Stacks.Tests.Register;

public sealed class AccessFilesTests : IDisposable
{
    private const string File = "stacks/access/operations-reads-fees.yaml";
    private const string Request = """
        consumer: operations/report
        port: finance/fees/fees
        purpose: The monthly review.
        requestedBy: sg-operations-owners
        requestedOn: 2026-08-17
        validFrom: 2026-09-01
        validUntil: 2027-08-31
        ticket: MESH-17
        environments: [prod, dev]
        approvals:
          - by: sg-finance-owners
            person: ada@contoso.example
            at: 2026-08-24T09:30:00Z
            classification: confidential
            personalData: true
            version: 1.2.0
            hash: sha256:00
        """;

    private readonly TemporaryProject project = new();

    public AccessFilesTests() => project.Write(File, Request);

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_request_is_read_with_the_line_of_each_key()
    {
        var request = AccessFiles.Load(project.Root).ShouldHaveSingleItem();

        request.Id.ShouldBe("operations-reads-fees");
        request.Consumer.ShouldBe("operations/report");
        request.Port.ShouldBe("finance/fees/fees");
        request.Purpose.ShouldBe("The monthly review.");
        request.RequestedBy.ShouldBe("sg-operations-owners");
        request.RequestedOn.ShouldBe(new DateOnly(2026, 8, 17));
        request.ValidFrom.ShouldBe(new DateOnly(2026, 9, 1));
        request.ValidUntil.ShouldBe(new DateOnly(2027, 8, 31));
        request.Ticket.ShouldBe("MESH-17");
        request.Environments.ShouldBe([EnvironmentName.Dev, EnvironmentName.Prod]);
        request.At("port").ShouldBe(new SourceLocation(File, 2));
        request.At("unknown").ShouldBe(new SourceLocation(File, 1));
        var approval = request.Approvals.ShouldHaveSingleItem();
        approval.By.ShouldBe("sg-finance-owners");
        approval.Person.ShouldBe("ada@contoso.example");
        approval.At.ShouldBe(new DateTimeOffset(2026, 8, 24, 9, 30, 0, TimeSpan.Zero));
        approval.On.ShouldBe(new DateOnly(2026, 8, 24));
        approval.Classification.ShouldBe(Classification.Confidential);
        approval.PersonalData.ShouldBeTrue();
        approval.Version.ShouldBe("1.2.0");
        approval.Hash.ShouldBe("sha256:00");
        approval.Location.ShouldBe(new SourceLocation(File, 11));
    }

    [Fact]
    public void A_request_without_environments_is_for_all_of_them()
    {
        project.Change(File, "environments: [prod, dev]\n", "");

        AccessFiles.Load(project.Root).ShouldHaveSingleItem().Environments.ShouldBe(EnvironmentName.All);
    }

    [Theory]
    [InlineData("")]
    [InlineData("approvals:")]
    [InlineData("approvals: []")]
    public void A_request_may_wait_for_approval(string approvals)
    {
        project.Write(File, Request[..Request.IndexOf("approvals:")] + approvals);

        AccessFiles.Load(project.Root).ShouldHaveSingleItem().Approvals.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("port:", "ports:", "DM0303", 2)]
    [InlineData("    hash: sha256:00", "    hash: sha256:00\n    why: because", "DM0303", 18)]
    [InlineData("ticket: MESH-17", "ticket: MESH-17\nticket: MESH-18", "DM0304", 9)]
    [InlineData("2026-08-17", "17.08.2026", "DM0305", 5)]
    [InlineData("validUntil: 2027-08-31", "validUntil: 2027-02-29", "DM0305", 7)]
    [InlineData("validUntil: 2027-08-31", "validUntil: [2027-08-31]", "DM0305", 7)]
    [InlineData("consumer: operations/report", "consumer: {a: b}", "DM0305", 1)]
    [InlineData("[prod, dev]", "prod", "DM0305", 9)]
    [InlineData("[prod, dev]", "[prod, stage]", "DM0103", 9)]
    [InlineData("  - by: sg-finance-owners", "  - sg-finance-owners\n  - by: sg-finance-owners", "DM0421", 11)]
    [InlineData("    hash: sha256:00", "", "DM0306", 11)]
    [InlineData("    at: 2026-08-24T09:30:00Z", "    on: 2026-08-24", "DM0303", 13)]
    [InlineData("2026-08-24T09:30:00Z", "2026-08-24 09:30", "DM0305", 13)]
    [InlineData("classification: confidential", "classification: secret", "DM0305", 14)]
    [InlineData("personalData: true", "personalData: maybe", "DM0305", 15)]
    [InlineData("ticket: MESH-17", "ticket: MESH-17\nrevoked: sg-finance-owners", "DM0305", 9)]
    [InlineData("ticket: MESH-17", "ticket: MESH-17\nrevoked:\n  by: sg-a\n  at: 2026-08-24", "DM0303", 11)]
    [InlineData("purpose: The monthly review.\n", "", "DM0306", 1)]
    [InlineData("purpose: The", "purpose: \"The", "DM0301", 3)]
    public void A_file_that_is_no_request_is_refused_with_file_and_line(string old, string replacement, string code, int line)
    {
        project.Change(File, old, replacement);
        var refusal = Refusals()[0];

        refusal.Code.ShouldBe(code, refusal.Message);
        refusal.Location.ShouldBe(new SourceLocation(File, line));
    }

    [Theory]
    [InlineData("Operations.yaml")]
    [InlineData("a_b.yaml")]
    [InlineData("-a.yaml")]
    [InlineData("request.yml")]
    [InlineData("notes.txt")]
    public void A_file_whose_name_is_no_id_is_refused(string name)
    {
        project.Write($"stacks/access/{name}", Request);

        Refusals().ShouldHaveSingleItem().Code.ShouldBe("DM0420");
    }

    [Fact]
    public void Every_finding_in_every_file_is_told_at_once()
    {
        project.Change(File, "requestedOn: 2026-08-17", "requestedOn: then");
        project.Write("stacks/access/another.yaml", "consumer: operations/report\n");

        Refusals().Select(diagnostic => diagnostic.Location?.File).Distinct().ShouldBe(["stacks/access/another.yaml", File]);
        Refusals().Length.ShouldBe(8);
    }

    [Fact]
    public void Requests_come_in_the_order_of_their_names()
    {
        project.Write("stacks/access/b.yaml", Request);
        project.Write("stacks/access/a.yaml", Request);

        AccessFiles.Load(project.Root).Select(request => request.Id).ShouldBe(["a", "b", "operations-reads-fees"]);
    }

    [Fact]
    public void A_project_without_a_register_has_no_requests()
    {
        Directory.Delete(Path.Combine(project.Root, "stacks/access"), recursive: true);

        AccessFiles.Load(project.Root).ShouldBeEmpty();
    }

    [Fact]
    public void Whatever_single_character_is_mistyped_the_answer_is_requests_or_findings()
    {
        for (var position = 0; position < Request.Length; position++)
        {
            foreach (var typed in new[] { "", ":", "\"", "[", "{", "&", "!", "|", "\n" })
            {
                project.Write(File, Request[..position] + typed + Request[(position + 1)..]);
                try
                {
                    AccessFiles.Load(project.Root).Length.ShouldBe(1);
                }
                catch (MeshException refused)
                {
                    refused.Diagnostics.ShouldNotBeEmpty();
                }
            }
        }
    }

    private ImmutableArray<Diagnostic> Refusals() => Should.Throw<MeshException>(() => AccessFiles.Load(project.Root)).Diagnostics;
}
