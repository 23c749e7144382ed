using System.Text.RegularExpressions;
using DataMesh.Conformance.Tests.Lab;
using DataMesh.Conformance.Tests.Node;
using DataMesh.Conformance.Tests.Programs;
using DataMesh.Engine;

namespace DataMesh.Conformance.Tests;

/// <summary>Holds the halves of a pair against each other.</summary>
public abstract class ConformanceTests
{
    private readonly Pair _pair;

    private protected ConformanceTests(Pair pair) => _pair = pair;

    [Fact]
    public void Each_version_does_what_it_is_there_for_and_then_nothing()
    {
        using var lab = new PairLab(_pair, Way.InProcess);
        var summaries = new List<string>();
        for (var version = 1; version <= _pair.Versions.Length; version++)
        {
            var up = lab.Up(version);
            up.ExitCode.ShouldBe(0, string.Join('\n', up.AllDiagnostics));
            summaries.Add(Summary(up));
            var states = _pair.Stacks.Select(lab.StateText).ToArray();
            lab.Up(version).Stacks.ShouldAllBe(stack => !stack.MustSave, $"version {version}");
            _pair.Stacks.Select(lab.StateText).ShouldBe(states);
            foreach (var secret in _pair.SecretTexts.Concat(_pair.SecretKeys.Select(key => _pair.Config[key])))
                states.ShouldAllBe(state => !state.Contains(secret, StringComparison.Ordinal), secret);
        }

        summaries.ShouldBe(_pair.Versions);
        var destroy = lab.Destroy();
        destroy.ExitCode.ShouldBe(0, string.Join('\n', destroy.AllDiagnostics));
    }

    [Fact]
    public void In_CSharp_the_wire_makes_no_difference() =>
        Transcript.Of(_pair, Way.CSharp).ShouldBeTheSameAs(Transcript.Of(_pair, Way.InProcess), $"{_pair.Name}.cs");

    [NodeFact]
    public void In_Node_js_it_is_the_same() =>
        Transcript.Of(_pair, Way.NodeJs).ShouldBeTheSameAs(Transcript.Of(_pair, Way.InProcess), $"{_pair.Name}.js");

    private static string Summary(RunResult run) => string.Join("; ", run.Stacks.Select(stack =>
        string.Join(", ", stack.Plan.Summary.Select(pair => $"{pair.Key.ToString().ToLowerInvariant()} {pair.Value}"))));
}
