using DataMesh.Cli.Projects;
using DataMesh.Cli.Tests.Support;

namespace DataMesh.Cli.Tests;

/// <summary>Which program runs, and how.</summary>
public sealed class ProgramChoiceTests
{
    [Fact]
    public void The_program_runs_in_this_process_unless_asked_otherwise()
    {
        using var line = new CommandLine();
        line.Run(0, "preview", "finance-dev");
        line.Mesh.RanOverWire.ShouldBeFalse();
        line.Run(0, "preview", "finance-dev", "--over-wire");
        line.Mesh.RanOverWire.ShouldBeTrue();
    }

    [Theory]
    [InlineData("runtime: nodejs\n", "", true)]
    [InlineData("runtime:\n  name: nodejs\n  options:\n    typescript: false\nmain: src\n", "src", false)]
    public void Pulumi_yaml_says_that_a_program_is_one_in_Node_js(string runtime, string main, bool typeScript)
    {
        using var line = new CommandLine();
        line.Write("Pulumi.yaml", $"name: small\n{runtime}");
        var project = MeshProject.Find(line.Root);
        (project.IsNodeJs, project.Main, project.TypeScript).ShouldBe((true, main, typeScript));
    }

    [Fact]
    public void Any_other_project_is_the_mesh_that_the_command_was_built_with()
    {
        using var line = new CommandLine();
        MeshProject.Find(line.Root).IsNodeJs.ShouldBeFalse();
    }

    [Fact]
    public void A_project_in_Node_js_takes_any_name_for_a_stack_and_needs_its_packages()
    {
        using var line = new CommandLine();
        line.Write("Pulumi.yaml", "name: site\nruntime: nodejs\n");
        line.Run(1, "preview", "anything").ShouldContain("error: DM0612: The program of the stack 'anything' needs the package @pulumi/pulumi");
        line.Run(2, "preview", "-e", "dev").ShouldContain("error: DM0903: This project has no environments.");
        line.Mesh.Infos.ShouldBeEmpty();
    }
}
