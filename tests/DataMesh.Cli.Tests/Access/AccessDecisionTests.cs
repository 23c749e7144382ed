using DataMesh.Cli.Scaffolding;
using DataMesh.Engine.Diagnostics;

namespace DataMesh.Cli.Tests.Access;

public sealed class AccessDecisionTests : IDisposable
{
    private readonly RegisterFolder _register = new RegisterFolder().WithoutFees();

    public void Dispose() => _register.Dispose();

    [Fact]
    public void An_approval_is_added_and_the_rest_of_the_file_stays()
    {
        _register.Ask();
        _register.Edit("ticket: MESH-30\n", "ticket: MESH-30 # see there\n\n# Talked over on Monday.\n");
        var before = _register.Read();

        var printed = _register.Run(0, "approve", RegisterFolder.Fees, "--as", "sg-finance-owners", "--person", "bo@contoso.example");

        var after = _register.Read();
        after.ShouldStartWith(before.TrimEnd('\n'));
        after[(before.TrimEnd('\n').Length + 1)..].ShouldStartWith(
            "approvals:\n  - by: sg-finance-owners\n    person: bo@contoso.example\n    at: 2026-11-01T12:00:00Z\n    classification: confidential\n"
            + "    personalData: true\n    version: ");
        printed.ShouldContain("The request is in force: the next `mesh up` gives the access, and the first one after 2026-11-30 takes it away.");
        _register.Json(0, "show", RegisterFolder.Fees).GetProperty("request").GetProperty("state").GetString().ShouldBe("in-force");
    }

    [Fact]
    public void What_is_edited_afterwards_is_waiting_and_can_be_approved_again()
    {
        Approved();
        _register.Edit("validUntil: 2026-11-30", "validUntil: 2026-12-30");

        _register.Run(0, "show", RegisterFolder.Fees).ShouldContain("does not count: the file was edited since");
        _register.Run(1, "check").ShouldContain("error: DM0440: ");
        _register.Run(0, "approve", RegisterFolder.Fees, "--as", "sg-finance-owners").ShouldContain("The request is in force");
        _register.Run(0, "check").ShouldContain("The register is in order.");
    }

    [Fact]
    public void Comments_and_the_order_of_keys_are_no_edit()
    {
        Approved();
        _register.Edit("consumer: operations/fee-earner-performance\n", "");
        _register.Edit("purpose: The monthly review.\n", "# why\npurpose: >\n  The monthly\n  review.\n\nconsumer:   'operations/fee-earner-performance'\n");

        _register.Run(0, "show", RegisterFolder.Fees).ShouldContain("in force on 2026-11-01");
    }

    [Fact]
    public void Who_may_not_approve_does_not()
    {
        _register.Ask("--person", "ada@contoso.example");

        _register.Refused(1, "DM0407", "approve", RegisterFolder.Fees, "--as", "sg-finance-steward").ShouldContain("Did you mean 'sg-finance-stewards'?");
        _register.Refused(1, "DM0408", "approve", RegisterFolder.Fees, "--as", "sg-operations-owners");
        _register.Refused(1, "DM0410", "approve", RegisterFolder.Fees, "--as", "sg-finance-owners", "--as-of", "2026-10-31");
        _register.Refused(1, "DM0445", "approve", RegisterFolder.Fees, "--as", "sg-finance-owners", "--person", "Ada@contoso.example");
        _register.Refused(1, "DM0940", "approve", "operations-reads-billed-fee", "--as", "sg-finance-owners").ShouldContain("Did you mean");
        _register.Refused(2, "DM0901", "approve", RegisterFolder.Fees);
    }

    [Fact]
    public void Nobody_approves_twice_or_what_is_over()
    {
        Approved();

        _register.Refused(1, "DM0944", "approve", RegisterFolder.Fees, "--as", "sg-finance-owners").ShouldContain("nobody counts twice");
        _register.Refused(1, "DM0944", "approve", RegisterFolder.Fees, "--as", "sg-finance-stewards", "--as-of", "2026-12-01").ShouldContain("it is expired");
        _register.Run(0, "revoke", RegisterFolder.Fees, "--as", "sg-operations-stewards", "--reason", "Done.");
        _register.Refused(1, "DM0944", "approve", RegisterFolder.Fees, "--as", "sg-finance-stewards").ShouldContain("it is revoked");
    }

    [Fact]
    public void Restricted_data_is_read_after_two_approvals_of_different_groups_and_people()
    {
        using var restricted = new RegisterFolder(restricted: true).WithoutFees();
        restricted.Ask();

        restricted.Run(0, "approve", RegisterFolder.Fees, "--as", "sg-finance-owners", "--person", "bo@contoso.example")
            .ShouldContain("It needs one approval.");
        restricted.Refused(1, "DM0944", "approve", RegisterFolder.Fees, "--as", "sg-finance-stewards", "--person", "BO@contoso.example");
        restricted.Run(0, "approve", RegisterFolder.Fees, "--as", "sg-finance-stewards", "--person", "cy@contoso.example")
            .ShouldContain("The request is in force");
    }

    [Fact]
    public void Data_that_becomes_more_delicate_has_to_be_approved_again()
    {
        using var restricted = new RegisterFolder(restricted: true);
        restricted.Edit("validUntil: 2027-08-31", "validUntil: 2026-12-31");
        restricted.Line.Write(RegisterFolder.FeesFile, restricted.Read()[..restricted.Read().IndexOf("approvals:")]);
        using var confidential = new RegisterFolder();
        confidential.Line.Write(RegisterFolder.FeesFile, restricted.Read());
        confidential.Run(0, "approve", RegisterFolder.Fees, "--as", "sg-finance-owners");
        restricted.Line.Write(RegisterFolder.FeesFile, confidential.Read());

        var shown = restricted.Run(0, "show", RegisterFolder.Fees);
        shown.ShouldContain("warning: DM0441: ");
        shown.ShouldContain("for data that was confidential and personal; 'finance/billed-fees/billed-fees' is now restricted and personal");
        restricted.Run(1, "check").ShouldContain("error: DM0441: ");
    }

    [Fact]
    public void A_revocation_stays_in_the_file()
    {
        Approved();
        var before = _register.Read();

        var printed = _register.Run(
            0, "revoke", RegisterFolder.Fees, "--as", "sg-finance-owners", "--reason", "The review: done.", "--person", "bo@contoso.example");

        _register.Read().ShouldBe(
            before + "revoked:\n  by: sg-finance-owners\n  person: bo@contoso.example\n  on: 2026-11-01\n  reason: \"The review: done.\"\n");
        printed.ShouldContain("The product operations/fee-earner-performance still has the port among its Inputs");
        _register.Run(0, "check").ShouldContain("info: DM0444: ");
        _register.Run(0, "show", RegisterFolder.Fees).ShouldContain("revoked     by sg-finance-owners (bo@contoso.example) on 2026-11-01: The review: done.");
        _register.Refused(1, "DM0945", "revoke", RegisterFolder.Fees, "--as", "sg-finance-owners", "--reason", "Again.");
    }

    [Theory]
    [InlineData("sg-finance-stewards")]
    [InlineData("sg-operations-owners")]
    [InlineData("sg-data-platform-owners")]
    public void Whoever_owns_or_reads_the_data_and_the_platform_may_revoke(string group)
    {
        Approved();

        _register.Run(0, "revoke", RegisterFolder.Fees, "--as", group, "--reason", "Done.");

        _register.Json(0, "list", "--state", "revoked").GetProperty("requests").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void Nobody_else_may_revoke()
    {
        Approved();

        _register.Refused(1, "DM0443", "revoke", RegisterFolder.Fees, "--as", "sg-sales-owners", "--reason", "Done.");
        _register.Refused(2, "DM0941", "revoke", RegisterFolder.Fees, "--as", "sg-finance-owners", "--reason", " ");
        _register.Refused(2, "DM0901", "revoke", RegisterFolder.Fees, "--as", "sg-finance-owners");
    }

    [Fact]
    public void A_request_is_decided_on_as_a_whole()
    {
        _register.Ask("-e", "dev");

        _register.Refused(1, "DM0943", "approve", RegisterFolder.Fees, "--as", "sg-finance-owners", "-e", "prod");
        _register.Run(0, "approve", RegisterFolder.Fees, "--as", "sg-finance-owners", "-e", "dev");
        _register.Refused(1, "DM0943", "revoke", RegisterFolder.Fees, "--as", "sg-finance-owners", "-e", "prod", "--reason", "Done.");
    }

    [Theory]
    [InlineData("approvals: [{by: sg-finance-stewards, at: 2026-11-01T00:00:00Z, classification: public, personalData: false, version: 1.0.0, hash: x}]")]
    [InlineData("...")]
    public void A_file_in_a_form_that_is_not_known_is_left_alone(string line)
    {
        _register.Ask();
        _register.Edit("ticket: MESH-30\n", $"ticket: MESH-30\n{line}\n");

        _register.Refused(1, "DM0946", "approve", RegisterFolder.Fees, "--as", "sg-finance-owners");
    }

    [Fact]
    public void A_file_that_somebody_else_wrote_meanwhile_is_left_alone()
    {
        _register.Ask();
        var before = _register.All();

        var refusal = Should.Throw<EngineException>(
            () => FileBatch.Write(_register.Line.Root, [new FileChange(RegisterFolder.FeesFile, "as it was", "as it would be")]));

        refusal.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0947");
        _register.All().ShouldBe(before);
    }

    [Fact]
    public void A_file_that_somebody_else_is_writing_is_left_alone()
    {
        _register.Ask();
        _register.Line.Write($"stacks/access/.{RegisterFolder.Fees}.yaml.mesh-new", "half of it");

        _register.Refused(1, "DM0949", "approve", RegisterFolder.Fees, "--as", "sg-finance-owners").ShouldContain("can be removed");
        _register.Run(0, "list").ShouldContain(RegisterFolder.Fees);
    }

    [Fact]
    public void Of_many_who_write_at_once_one_does_and_the_others_are_told()
    {
        _register.Ask();
        var before = _register.Read();
        var refused = new System.Collections.Concurrent.ConcurrentBag<string>();

        Parallel.For(0, 16, writer =>
        {
            try
            {
                FileBatch.Write(_register.Line.Root, [new FileChange(RegisterFolder.FeesFile, before, $"{before}# {writer}\n")]);
            }
            catch (EngineException refusal)
            {
                refused.Add(refusal.Diagnostics[0].Code);
            }
        });

        refused.Count.ShouldBe(15);
        refused.ShouldAllBe(code => code == "DM0947" || code == "DM0949");
        _register.Read()[before.Length..].ShouldStartWith("# ");
        Directory.GetFiles(Path.Combine(_register.Line.Root, "stacks/access"), ".*").ShouldBeEmpty();
    }

    [Fact]
    public void A_new_file_never_takes_the_place_of_another()
    {
        _register.Ask();
        var before = _register.All();

        Should.Throw<EngineException>(() => FileBatch.Write(_register.Line.Root, [new FileChange(RegisterFolder.FeesFile, null, "new")]))
            .Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0947");
        _register.All().ShouldBe(before);
    }

    private void Approved()
    {
        _register.Ask();
        _register.Run(0, "approve", RegisterFolder.Fees, "--as", "sg-finance-owners");
    }
}
