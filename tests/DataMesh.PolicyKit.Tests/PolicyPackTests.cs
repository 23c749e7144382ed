using System.Collections.Immutable;
using DataMesh.Rpc.Values;

namespace DataMesh.PolicyKit.Tests;

public sealed class PolicyPackTests
{
    private sealed class MustBeOn(string id, PolicySeverity severity) : ResourcePolicy
    {
        public override string Id => id;
        public override string Title => "It is on";
        public override PolicySeverity Severity => severity;
        public override string Why => "Why not.";
        public override string Fix => "Switch it on.";
        public override ImmutableArray<string> Types { get; } = ["lamp"];

        public override void Judge(JudgedResource resource, ResourceFindings findings) =>
            findings.Require(resource.Input("on"), wanted: true, "It is off.");
    }

    private sealed class AtMostOne : StackPolicy
    {
        public override string Id => "one";
        public override string Title => "There is one";
        public override PolicySeverity Severity => PolicySeverity.Low;
        public override string Why => "Why not.";
        public override string Fix => "Remove the others.";

        public override void Judge(JudgedStack stack, StackFindings findings)
        {
            foreach (var extra in stack.OfType("lamp").Skip(1))
                findings.About(extra).Violation("There is another.");
        }
    }

    private static JudgedResource Lamp(string name, PropertyValue on, string type = "lamp") =>
        new() { Type = type, Name = name, Urn = $"urn:{name}", Inputs = PropertyMap.Of(("on", on)) };

    private static ImmutableArray<Finding> Judge(PolicyPack pack, params ImmutableArray<JudgedResource> resources) =>
        pack.Judge(new JudgedStack("finance-dev", resources));

    [Fact]
    public void A_resource_that_obeys_gives_no_finding() =>
        Judge(new PolicyPack("p", "1.0.0", [new MustBeOn("a", PolicySeverity.Critical)]), Lamp("one", PropertyValue.True)).ShouldBeEmpty();

    [Fact]
    public void A_policy_sees_only_the_types_that_it_names() =>
        Judge(new PolicyPack("p", "1.0.0", [new MustBeOn("a", PolicySeverity.Critical)]), Lamp("one", PropertyValue.False, "radio")).ShouldBeEmpty();

    [Theory]
    [InlineData(PolicySeverity.Critical, true)]
    [InlineData(PolicySeverity.High, true)]
    [InlineData(PolicySeverity.Medium, false)]
    [InlineData(PolicySeverity.Low, false)]
    public void A_violation_stops_the_run_where_it_is_grave(PolicySeverity severity, bool blocks)
    {
        var finding = Judge(new PolicyPack("p", "1.0.0", [new MustBeOn("a", severity)]), Lamp("one", PropertyValue.False)).ShouldHaveSingleItem();
        finding.Kind.ShouldBe(FindingKind.Violation);
        finding.Code.ShouldBe("DM0801");
        finding.Path.ShouldBe("on");
        finding.Blocks.ShouldBe(blocks);
    }

    [Theory]
    [InlineData(PolicySeverity.Critical, true)]
    [InlineData(PolicySeverity.High, false)]
    [InlineData(PolicySeverity.Low, false)]
    public void An_unknown_value_never_passes_a_critical_policy(PolicySeverity severity, bool blocks)
    {
        var finding = Judge(new PolicyPack("p", "1.0.0", [new MustBeOn("a", severity)]), Lamp("one", PropertyValue.Unknown)).ShouldHaveSingleItem();
        finding.Kind.ShouldBe(FindingKind.Unknown);
        finding.Code.ShouldBe("DM0802");
        finding.Blocks.ShouldBe(blocks);
    }

    [Fact]
    public void The_worst_comes_first_whatever_the_order_of_policies_and_resources()
    {
        Policy[] policies = [new AtMostOne(), new MustBeOn("b", PolicySeverity.High), new MustBeOn("c", PolicySeverity.Critical)];
        ImmutableArray<JudgedResource> lamps = [Lamp("y", PropertyValue.False), Lamp("x", PropertyValue.False)];
        var findings = Judge(new PolicyPack("p", "1.0.0", policies), lamps);
        findings.Select(finding => $"{finding.Policy.Id} {finding.Resource.Name}").ShouldBe(["c x", "c y", "b x", "b y", "one x"]);
        Judge(new PolicyPack("p", "1.0.0", policies.Reverse()), lamps).ShouldBe(findings.AsEnumerable(), new SameText());
    }

    [Fact]
    public void Two_policies_cannot_share_an_id() =>
        Should.Throw<ArgumentException>(() => new PolicyPack("p", "1.0.0", [new MustBeOn("a", PolicySeverity.Low), new MustBeOn("a", PolicySeverity.Low)]))
            .Message.ShouldContain("'a'");

    private sealed class SameText : IEqualityComparer<Finding>
    {
        public bool Equals(Finding? x, Finding? y) => x?.Policy.Id == y?.Policy.Id && x?.Resource.Urn == y?.Resource.Urn;
        public int GetHashCode(Finding obj) => obj.Resource.Urn.Length;
    }
}
