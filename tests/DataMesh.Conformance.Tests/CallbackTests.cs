using System.Text.Json;
using DataMesh.Cli.Tests.Support;
using DataMesh.Conformance.Tests.Node;
using DataMesh.Conformance.Tests.Programs;

namespace DataMesh.Conformance.Tests;

/// <summary>Transforms and hooks of one program: of the bundled SDK in this process and over the wire, and of the official Node.js SDK.</summary>
public sealed class CallbackTests
{
    private const string InCSharp = "name: site\nruntime: dotnet\n";
    private const string InNode = "name: site\nmain: CallbackMesh.js\nruntime:\n  name: nodejs\n  options:\n    typescript: false\n";

    [Fact]
    public void A_program_has_the_same_plan_and_state_in_process_and_over_the_wire()
    {
        using var line = Line(InCSharp);
        using var wire = Line(InCSharp);
        PlanOf(wire, "--over-wire").ShouldBe(PlanOf(line));
        line.Run(0, "up", "dev", "--yes").ShouldContain("+ 5 created");
        wire.Run(0, "up", "dev", "--yes", "--over-wire").ShouldContain("+ 5 created");
        StateOf(wire).ShouldBe(StateOf(line));
    }

    [NodeFact]
    public void The_same_program_in_Nodejs_has_the_same_plan_and_state()
    {
        using var line = Line(InCSharp);
        using var node = Line(InNode);
        PlanOf(node).ShouldBe(PlanOf(line));
        line.Run(0, "up", "dev", "--yes");
        node.Run(0, "up", "dev", "--yes").ShouldContain("+ 5 created");
        StateOf(node).ShouldBe(StateOf(line));
    }

    [Fact]
    public void Transforms_and_hooks_of_the_bundled_SDK_run() => TransformsAndHooksRun(InCSharp, []);

    [Fact]
    public void Transforms_and_hooks_of_the_bundled_SDK_run_over_the_wire() => TransformsAndHooksRun(InCSharp, ["--over-wire"]);

    [NodeFact]
    public void Transforms_and_hooks_of_the_Nodejs_SDK_run() => TransformsAndHooksRun(InNode, []);

    private static void TransformsAndHooksRun(string runtime, string[] how)
    {
        using var line = Line(runtime);
        var preview = line.Run(0, ["preview", "dev", .. how]);
        preview.ShouldContain("before outside 42");
        preview.ShouldNotContain("after outside");

        var up = line.Run(0, ["up", "dev", "--yes", .. how]);
        up.ShouldContain("before outside 42");
        up.ShouldContain("after outside rg-outside");
        line.Run(0, "stack", "output", "dev", "subscription").ShouldBe("11111111-1111-4111-8111-111111111111\n");
        using var state = JsonDocument.Parse(StateOf(line));
        var resources = state.RootElement.EnumerateArray();
        var inside = resources.Single(resource => resource.GetProperty("urn").GetString()?.EndsWith("::inside", StringComparison.Ordinal) == true);
        inside.GetProperty("inputs").GetProperty("tags").EnumerateObject().Select(tag => $"{tag.Name}: {tag.Value}")
            .ShouldBe(["cost: 42", "own: first", "owner: me", "team: team"]);
        inside.GetProperty("protect").GetBoolean().ShouldBeTrue();
        line.Run(0, ["up", "dev", "--yes", .. how]).ShouldContain("5 unchanged");

        line.Run(1, "destroy", "dev", "--yes").ShouldContain("error: DM0626: 'outside'");
        line.Run(0, ["up", "dev", "--yes", "--config", "site:mode=less", .. how]).ShouldContain("bye outside rg-outside");
    }

    [Fact]
    public void What_goes_wrong_in_the_bundled_SDK_is_one_diagnostic() => WhatGoesWrongIsOneDiagnostic(InCSharp);

    [NodeFact]
    public void What_goes_wrong_in_the_Nodejs_SDK_is_one_diagnostic() => WhatGoesWrongIsOneDiagnostic(InNode);

    private static void WhatGoesWrongIsOneDiagnostic(string runtime)
    {
        using var line = Line(runtime);
        var thrown = line.Run(1, "preview", "dev", "--config", "site:mode=throws");
        thrown.ShouldContain("error: DM0615: A transform of the program of the stack 'dev' failed for '");
        thrown.ShouldContain("no tag for that.");
        thrown.ShouldNotContain("    at ");

        var refused = line.Run(1, "up", "dev", "--yes", "--config", "site:mode=refuses");
        refused.ShouldContain("error: DM0645: The hook 'before' stopped the creation of 'outside' (azure-native:resources:ResourceGroup): the window is closed.");
        refused.Split("error:").Length.ShouldBe(2, refused);
        refused.ShouldNotContain("    at ");
    }

    private static string StateOf(CommandLine line) =>
        JsonDocument.Parse(line.Run(0, "stack", "export", "dev")).RootElement.GetProperty("deployment").GetProperty("resources").GetRawText();

    private static string PlanOf(CommandLine line, params string[] how)
    {
        var stack = JsonDocument.Parse(line.Run(0, ["preview", "dev", "--json", .. how])).RootElement.GetProperty("stacks")[0];
        return string.Join('\n', ((string[])["steps", "changeSummary", "diagnostics"]).Select(part => stack.GetProperty(part).GetRawText()));
    }

    private static CommandLine Line(string runtime)
    {
        var line = new CommandLine { Source = new CallbackMesh() };
        line.Write("Pulumi.yaml", runtime);
        line.Write("Pulumi.dev.yaml", "config: {}\n");
        if (runtime == InNode)
        {
            NodePackages.CopyProgram(nameof(CallbackMesh), line.Root);
            Directory.CreateSymbolicLink(Path.Combine(line.Root, "node_modules"), NodePackages.Modules);
        }

        return line;
    }
}
