using DataMesh.PolicyKit;

namespace DataMesh.Engine.Tests;

public sealed class PolicyTests : IDisposable
{
    private readonly TestLab _lab = new() { Policies = [new PolicyPack("test", "1.0.0", [new ThingsAreSmall(), new ThingsAreFew()])] };

    public void Dispose() => _lab.Dispose();

    [Fact]
    public void A_blocking_finding_stops_the_run_before_anything_is_applied()
    {
        var result = _lab.Up(stack => stack.Thing("a", new Inputs().Set("size", "large")));

        result.ExitCode.ShouldBe(1);
        var diagnostic = result.AllDiagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe("DM0801");
        diagnostic.Message.ShouldBe("test-01: It is too large. Space is dear. Make it small.");
        diagnostic.Urn.ShouldBe(TestLab.UrnOf("a"));
        _lab.Cloud.Ids.ShouldBeEmpty();
    }

    [Fact]
    public void An_advisory_finding_is_kept_and_stops_nothing()
    {
        var result = _lab.Up(stack =>
        {
            stack.Thing("a", new Inputs().Set("size", "small"));
            stack.Thing("b", new Inputs().Set("size", "small"));
        });

        result.ExitCode.ShouldBe(0);
        result.Stacks[0].Findings.ShouldHaveSingleItem().Policy.Id.ShouldBe("test-02");
    }

    [Fact]
    public void A_critical_policy_is_not_passed_by_an_unknown_value()
    {
        _lab.Options = new RunOptions { Unknowns = true };

        var result = _lab.Preview(stack =>
        {
            var a = stack.Thing("a", new Inputs().Set("size", "small"));
            stack.Thing("b", new Inputs().From("size", a, "fullName"));
        });

        result.AllDiagnostics.ShouldHaveSingleItem().Code.ShouldBe("DM0802");
    }

    [Fact]
    public void A_program_that_broke_off_is_not_judged_by_what_it_got_to_say()
    {
        var result = _lab.Up(stack =>
        {
            stack.Thing("a", new Inputs().Set("size", "large"));
            throw new InvalidOperationException("broken");
        });

        result.ExitCode.ShouldNotBe(0);
        result.Stacks[0].Findings.ShouldBeEmpty();
        result.AllDiagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "DM0801");
    }

    private sealed class ThingsAreSmall : ResourcePolicy
    {
        public override string Id => "test-01";

        public override string Title => "Things are small";

        public override PolicySeverity Severity => PolicySeverity.Critical;

        public override string Why => "Space is dear.";

        public override string Fix => "Make it small.";

        public override ImmutableArray<string> Types => [FakeProvider.Thing];

        public override void Judge(JudgedResource resource, ResourceFindings findings) =>
            findings.Require(resource.Input("size"), ["small"], "It is too large.");
    }

    private sealed class ThingsAreFew : StackPolicy
    {
        public override string Id => "test-02";

        public override string Title => "Things are few";

        public override PolicySeverity Severity => PolicySeverity.Low;

        public override string Why => "Order.";

        public override string Fix => "Take one away.";

        public override void Judge(JudgedStack stack, StackFindings findings)
        {
            foreach (var extra in stack.OfType(FakeProvider.Thing).Skip(1).Where(thing => !thing.Input("size").IsUnknown))
                findings.About(extra).Violation("There are too many.");
        }
    }
}
