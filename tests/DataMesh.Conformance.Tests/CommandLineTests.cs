using System.Text.Json;
using DataMesh.Cli.Tests.Support;
using DataMesh.Conformance.Tests.Node;
using DataMesh.Conformance.Tests.Programs;

namespace DataMesh.Conformance.Tests;

/// <summary>A project in Node.js, by the command line.</summary>
public sealed class CommandLineTests
{
    [NodeFact]
    public void A_program_has_the_same_plan_as_the_same_program_in_CSharp()
    {
        using var line = Line();
        line.Run(0, "up", "other", "--yes");
        var node = Stack(line.Run(0, "preview", "dev", "--json"));
        line.Write("Pulumi.yaml", "name: site\nruntime: dotnet\n");
        var csharp = Stack(line.Run(0, "preview", "dev", "--json"));
        foreach (var part in (string[])["steps", "changeSummary", "diagnostics"])
            node.GetProperty(part).GetRawText().ShouldBe(csharp.GetProperty(part).GetRawText(), part);
    }

    [NodeFact]
    public void A_program_is_brought_about_and_then_up_to_date()
    {
        using var line = Line();
        line.Run(0, "up", "other", "--yes");
        line.Run(0, "up", "dev", "--yes").ShouldContain("+ 5 created");
        line.Run(0, "up", "dev", "--yes").ShouldContain("5 unchanged");
        line.Run(0, "stack", "output", "dev", "read").ShouldBe("/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg-first-other\n");
    }

    [NodeFact]
    public void A_refusal_of_the_engine_is_said_once_in_its_words()
    {
        using var line = Line(append: "new Group(\"second\", { resourceGroupName: \"x\", location: \"westeurope\" }, { provider: azure });");
        var said = line.Run(1, "preview", "other");
        said.ShouldContain("error: DM0601: Duplicate resource URN");
        said.Split("error:").Length.ShouldBe(2, said);
        said.ShouldNotContain("    at ");
    }

    private static JsonElement Stack(string json) => JsonDocument.Parse(json).RootElement.GetProperty("stacks")[0];

    private static CommandLine Line(string append = "")
    {
        var line = new CommandLine { Source = new SiteMesh() };
        NodePackages.CopyProgram(nameof(SiteMesh), line.Root);
        File.AppendAllText(Path.Combine(line.Root, $"{nameof(SiteMesh)}.js"), $"\n{append}\n");
        line.Write("Pulumi.yaml", "name: site\nmain: SiteMesh.js\nruntime:\n  name: nodejs\n  options:\n    typescript: false\n");
        foreach (var stack in (string[])["dev", "other"])
            line.Write($"Pulumi.{stack}.yaml", "config:\n  site:owner: me\n");
        Directory.CreateSymbolicLink(Path.Combine(line.Root, "node_modules"), NodePackages.Modules);
        return line;
    }
}
