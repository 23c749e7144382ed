namespace DataMesh.Cli.Tests.Access;

public sealed class AccessRequestTests : IDisposable
{
    private readonly RegisterFolder _register = new RegisterFolder().WithoutFees();

    public void Dispose() => _register.Dispose();

    [Fact]
    public void A_request_is_one_file_and_says_who_approves_it_and_what_it_becomes()
    {
        var before = _register.All().Keys;

        var printed = _register.Ask("--person", "ada@contoso.example", "-e", "dev,test");

        _register.All().Keys.Except(before).ShouldBe([RegisterFolder.FeesFile]);
        _register.Read().ShouldBe(
            """
            consumer: operations/fee-earner-performance
            port: finance/billed-fees/billed-fees
            purpose: The monthly review.
            requestedBy: sg-operations-owners
            requestedByPerson: ada@contoso.example
            requestedOn: 2026-11-01
            validFrom: 2026-11-01
            validUntil: 2026-11-30
            ticket: MESH-30
            environments: [dev, test]

            """);
        Snapshot.Verify(printed);
    }

    [Fact]
    public void A_dry_run_shows_the_file_and_writes_nothing()
    {
        var before = _register.All();

        _register.Ask("--dry-run").ShouldContain(" + stacks/access/operations-reads-billed-fees.yaml\n       consumer: operations/fee-earner-performance\n");

        _register.All().ShouldBe(before);
    }

    [Fact]
    public void The_first_request_makes_the_register()
    {
        Directory.Delete(Path.Combine(_register.Line.Root, "stacks/access"), recursive: true);

        _register.Ask();

        _register.Run(0, "list").ShouldContain("operations-reads-billed-fees");
    }

    [Theory]
    [InlineData(1, "DM0401", "Did you mean 'finance/billed-fees/billed-fees'?", "--port", "finance/billed-fees/billed-fee", "--days", "9")]
    [InlineData(1, "DM0402", "is no data product", "--consumer", "operations", "--days", "9")]
    [InlineData(1, "DM0403", "Add InputPort.From(...)", "--days", "9", "--consumer", "sales/opportunities")]
    [InlineData(1, "DM0405", "Put the days in order", "--until", "2026-10-31")]
    [InlineData(1, "DM0406", "access to confidential data", "--days", "367")]
    [InlineData(1, "DM0103", "dev, test and prod", "--days", "9", "--environment", "dev,stage")]
    [InlineData(1, "DM0940", "There is no request 'x'", "--days", "9", "--renews", "x")]
    [InlineData(2, "DM0907", "--until '31.12.2026' is not a day", "--until", "31.12.2026")]
    [InlineData(2, "DM0941", "--until or --days is missing")]
    [InlineData(2, "DM0941", "are both given", "--until", "2026-12-01", "--days", "9")]
    [InlineData(2, "DM0941", "at least a day", "--days", "0")]
    [InlineData(2, "DM0941", "--purpose cannot be used", "--days", "9", "--purpose", " ")]
    [InlineData(2, "DM0941", "--ticket cannot be used", "--days", "9", "--ticket", "\u0007")]
    public void What_the_register_would_refuse_is_not_written(int exitCode, string code, string said, params string[] arguments) =>
        _register.AskRefused(exitCode, code, arguments).ShouldContain(said);

    [Fact]
    public void A_request_needs_a_purpose_and_a_ticket()
    {
        _register.Refused(2, "DM0941", "request", "--consumer", "operations/fee-earner-performance", "--port", "finance/billed-fees/billed-fees", "--days", "9")
            .ShouldContain("--purpose is missing");
        _register.Refused(2, "DM0941", "request", "--port", "finance/billed-fees/billed-fees", "--days", "9").ShouldContain("--consumer is missing");
    }

    [Fact]
    public void A_second_request_for_the_same_is_refused_unless_it_renews()
    {
        _register.Ask();
        _register.AskRefused(1, "DM0942", "--days", "30").ShouldContain("--renews operations-reads-billed-fees");

        _register.Run(0, "request", "--renews", RegisterFolder.Fees, "--ticket", "MESH-31", "--days", "10");

        var renewal = _register.Read("stacks/access/operations-reads-billed-fees-2.yaml");
        renewal.ShouldContain("purpose: The monthly review.\n");
        renewal.ShouldContain("validFrom: 2026-12-01\nvalidUntil: 2026-12-10\nticket: MESH-31\nrenews: operations-reads-billed-fees\n");
        _register.Refused(1, "DM0942", "request", "--renews", RegisterFolder.Fees, "--ticket", "MESH-31", "--days", "20");
    }

    [Fact]
    public void What_is_asked_for_again_continues_what_has_expired()
    {
        _register.Ask();

        _register.Ask("--as-of", "2027-01-15");

        _register.Read("stacks/access/operations-reads-billed-fees-2.yaml").ShouldContain("validFrom: 2027-01-15\n");
        _register.Read("stacks/access/operations-reads-billed-fees-2.yaml").ShouldContain("renews: operations-reads-billed-fees\n");
    }

    [Fact]
    public void Environments_apart_may_be_asked_for_apart()
    {
        _register.Ask("-e", "dev");
        _register.Ask("-e", "prod");
        _register.AskRefused(1, "DM0942", "--days", "9", "-e", "test,prod");

        _register.Run(0, "list", "-e", "prod").ShouldNotContain("operations-reads-billed-fees ");
    }

    [Fact]
    public void Restricted_data_says_that_it_needs_two()
    {
        using var restricted = new RegisterFolder(restricted: true).WithoutFees();

        restricted.Ask().ShouldContain("It needs two approvals, of different groups and people:\n");
        restricted.Line.Run(1, "access", "request", "--renews", RegisterFolder.Fees, "--ticket", "t", "--days", "187").ShouldContain("more than 186");
    }

    [Fact]
    public void The_environment_may_say_who_asks()
    {
        using var known = new RegisterFolder(person: "ada@contoso.example").WithoutFees();

        known.Ask();

        known.Read().ShouldContain("requestedByPerson: ada@contoso.example\n");
    }
}
