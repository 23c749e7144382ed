using System.Collections.Immutable;
using DataMesh.PolicyKit.Serving;
using DataMesh.Rpc.Analysis;
using DataMesh.Rpc.Values;

namespace DataMesh.PolicyKit.Tests.Serving;

public sealed class PackAnalyzerTests
{
    private readonly PackAnalyzer _analyzer = new(new PolicyPack("p", "1.0.0", [new IsOn(), new IsOfProd()]));

    [Fact]
    public void A_resource_is_judged_by_itself_and_a_stack_as_a_whole()
    {
        _analyzer.Analyze(Lamp(PropertyValue.False)).ShouldHaveSingleItem().Policy.ShouldBe("on");
        _analyzer.Analyze(Lamp(PropertyValue.True)).ShouldBeEmpty();
        _analyzer.AnalyzeStack([Lamp(PropertyValue.False)]).ShouldHaveSingleItem().Policy.ShouldBe("prod");
    }

    [Fact]
    public void A_stack_is_judged_by_the_inputs_that_its_resources_were_shown_with()
    {
        _analyzer.Analyze(Lamp(PropertyValue.True, "urn:pulumi:finance-prod::p::lamp::one"));
        _analyzer.AnalyzeStack([Lamp(PropertyValue.Null, "urn:pulumi:finance-prod::p::lamp::one")]).ShouldBeEmpty();
        _analyzer.ConfigureStack("finance-prod");
        _analyzer.AnalyzeStack([Lamp(PropertyValue.Null, "urn:pulumi:finance-prod::p::lamp::one")]).ShouldHaveSingleItem("another stack, nothing remembered");
    }

    [Theory]
    [InlineData("on", AnalyzerEnforcement.Advisory, AnalyzerEnforcement.Advisory)]
    [InlineData("all", AnalyzerEnforcement.Advisory, AnalyzerEnforcement.Advisory)]
    [InlineData("another", AnalyzerEnforcement.Advisory, AnalyzerEnforcement.Mandatory)]
    [InlineData("on", AnalyzerEnforcement.Remediate, AnalyzerEnforcement.Mandatory)]
    [InlineData("on", AnalyzerEnforcement.Disabled, null)]
    public void What_a_finding_does_can_be_configured(string policy, AnalyzerEnforcement level, AnalyzerEnforcement? expected)
    {
        _analyzer.Configure(ImmutableDictionary<string, AnalyzerEnforcement>.Empty.Add(policy, level));
        _analyzer.Analyze(Lamp(PropertyValue.False)).Select(finding => (AnalyzerEnforcement?)finding.Enforcement).SingleOrDefault().ShouldBe(expected);
    }

    [Fact]
    public void A_value_that_is_not_known_yet_stops_a_critical_policy()
    {
        var finding = _analyzer.Analyze(Lamp(PropertyValue.Unknown)).ShouldHaveSingleItem();
        finding.Enforcement.ShouldBe(AnalyzerEnforcement.Mandatory);
        finding.Message.ShouldBe("'on' is not known yet, so the rule cannot be judged. [on]\nFix: Switch it on.");
    }

    private static AnalyzedResource Lamp(PropertyValue on, string urn = "urn:pulumi:finance-dev::p::lamp::one") =>
        new() { Type = "lamp", Name = "one", Urn = urn, Properties = PropertyMap.Of(("on", on)) };

    private sealed class IsOn : ResourcePolicy
    {
        public override string Id => "on";
        public override string Title => "It is on";
        public override PolicySeverity Severity => PolicySeverity.Critical;
        public override string Why => "Why not.";
        public override string Fix => "Switch it on.";
        public override ImmutableArray<string> Types { get; } = ["lamp"];

        public override void Judge(JudgedResource resource, ResourceFindings findings) => findings.Require(resource.Input("on"), wanted: true, "It is off.");
    }

    private sealed class IsOfProd : StackPolicy
    {
        public override string Id => "prod";
        public override string Title => "Lamps are on in prod, and nowhere else are there any";
        public override PolicySeverity Severity => PolicySeverity.Low;
        public override string Why => "Why not.";
        public override string Fix => "Remove it.";

        public override void Judge(JudgedStack stack, StackFindings findings)
        {
            foreach (var lamp in stack.OfType("lamp").Where(lamp => !stack.Name.EndsWith("-prod", StringComparison.Ordinal) || lamp.Input("on").Flag != true))
                findings.About(lamp).Violation("It is a lamp.");
        }
    }
}
