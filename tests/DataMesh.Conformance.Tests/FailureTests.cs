using DataMesh.Conformance.Tests.Lab;
using DataMesh.Conformance.Tests.Node;
using DataMesh.Conformance.Tests.Programs;
using DataMesh.Engine;
using DataMesh.Engine.Diagnostics;
using DataMesh.Rpc.EngineService;

namespace DataMesh.Conformance.Tests;

/// <summary>
/// Programs that fail: people are told the same, however they are run. What the engine says is the same word for word; what the program itself throws is the
/// engine's DM0603 in this process, and over the wire the error that the SDK logs (DM0609), with the same message in it.
/// </summary>
public sealed class FailureTests
{
    private const string Thrown = "DM0603";
    private const string Logged = "DM0609";

    /// <summary>How the program fails, the code of each error in this process, and what stands in the first one.</summary>
    public static TheoryData<string, string, string> Modes => new()
    {
        { "throws", Thrown, "the program is not ready" },
        { "throws in an output", Thrown, "the output is not ready" },
        { "lacks configuration", Thrown, "missing required configuration variable 'pairs:nothing'" },
        { "logs an error", Logged, "something is wrong" },
        { "registers twice", "DM0601", "Duplicate resource URN" },
        { "says what the schema has not", "DM0701", "'account'" },
        { "says several such things", "DM0701 DM0701 DM0701", "'a'" },
        { "breaks a rule of the cloud", "DM0702", "rg-nowhere" },
        { "calls a function that fails", Thrown, "Invoke of 'azure-native:resources:getResourceGroup' failed: ResourceNotFound" },
        { "calls a function that is not there", "DM0610", "azure-native:nowhere:getNothing" },
        { "reads a stack that is not there", "DM0607", "organization/pairs/nowhere" },
        { "reads a resource that is not there", "DM0608", "rg-nowhere" },
        { "has a resource of another package", "DM0605", "'aws'" },
    };

    [Theory]
    [MemberData(nameof(Modes))]
    public void In_this_process(string mode, string codes, string text)
    {
        var errors = Errors(mode, Way.InProcess);
        errors.Select(error => error.Code).ShouldBe(codes.Split(' '));
        errors[0].Message.ShouldContain(text, Case.Insensitive);
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void In_CSharp_over_the_wire(string mode, string codes, string text) => IsToldTheSame(Way.CSharp, mode, codes, text);

    [NodeTheory]
    [MemberData(nameof(Modes))]
    public void In_Node_js(string mode, string codes, string text) => IsToldTheSame(Way.NodeJs, mode, codes, text);

    private static void IsToldTheSame(Way way, string mode, string codes, string text)
    {
        var errors = Errors(mode, way);
        if (codes != Thrown)
        {
            errors.ShouldBe(Errors(mode, Way.InProcess));
            return;
        }

        var error = errors.ShouldHaveSingleItem();
        error.Code.ShouldBe(Logged);
        error.Message.ShouldContain(text, Case.Insensitive);
    }

    // The stack of an exception shows what waited for it, which depends on which answer was there first.
    private static Diagnostic WithoutStack(Diagnostic diagnostic) =>
        diagnostic with { Message = diagnostic.Message.Split("\n   at ")[0] };

    private static Diagnostic[] Errors(string mode, Way way)
    {
        using var lab = new PairLab(new Failing(mode), way);
        var preview = lab.Preview(version: 1);
        var up = lab.Up(version: 1);
        up.ExitCode.ShouldBe(1);
        up.AllDiagnostics.Select(WithoutStack).ShouldBe(preview.AllDiagnostics.Select(WithoutStack));
        foreach (var run in (RunResult[])[preview, up])
        {
            var said = run.Stacks.ShouldHaveSingleItem().Desired.Messages.Where(message => message.Severity is LogSeverity.Info or LogSeverity.Warning);
            said.Select(message => message.Message).ShouldBe(["begun", "this will not end well"]);
        }

        lab.HasState("dev").ShouldBeFalse("nothing is brought about");
        return [.. up.AllDiagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)];
    }
}
