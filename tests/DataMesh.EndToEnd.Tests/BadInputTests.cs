using DataMesh.EndToEnd.Tests.Support;

namespace DataMesh.EndToEnd.Tests;

/// <summary>
/// One diagnostic each, with file and line where there is one; nothing is changed. A domain name that Azure would refuse stands in C#, not in a file that
/// these tests could edit: DataMesh.Cli.Tests shows how such a refusal of the model comes out.
/// </summary>
[Collection(EndToEndTests.Name)]
public sealed class BadInputTests(DeployedEnvironment deployed)
{
    [Fact]
    public void An_unknown_key_in_a_stacks_file_is_named_with_its_line()
    {
        Refused(
            "DM0303",
            folder => folder.Edit("stacks/Pulumi.finance-dev.yaml", text => text.Replace("config: {}", "config:\n  datamesh:locaton: northeurope")),
            "stacks/Pulumi.finance-dev.yaml:3")
            .All.ShouldContain("Did you mean 'location'?");
    }

    [Fact]
    public void An_unknown_key_in_the_settings_of_all_stacks_is_said_once() =>
        Refused("DM0303", folder => folder.Edit("stacks/mesh.dev.yaml", text => text + "\nnetwrk: 1\n"), "stacks/mesh.dev.yaml:");

    [Fact]
    public void Address_spaces_that_overlap_are_named() =>
        Refused("DM0209", folder => folder.Edit("stacks/mesh.dev.yaml", text => text.Replace(
            "  addressSpace: 10.10.0.0/16",
            "  addressSpace: 10.10.0.0/16\n  spokes:\n    finance: 10.10.240.0/20\n    operations: 10.10.240.0/20")), "stacks/mesh.dev.yaml:")
            .All.ShouldContain("10.10.240.0/20");

    [Fact]
    public void An_access_request_for_a_port_that_does_not_exist_is_named_with_its_line() =>
        Refused(
            "DM0401",
            folder => folder.Edit(
                "stacks/access/operations-reads-fee-targets.yaml", text => text.Replace("fee-targets/fee-targets", "fee-targets/fee-tragets")),
            "stacks/access/operations-reads-fee-targets.yaml:2");

    [Fact]
    public void YAML_that_does_not_parse_is_named_with_its_line() =>
        Refused("DM0301", folder => folder.Edit("stacks/Pulumi.finance-dev.yaml", _ => "config:\n  a: [1,\n"), "stacks/Pulumi.finance-dev.yaml:");

    [Fact]
    public void An_unknown_stack_comes_with_the_ones_there_are()
    {
        using var folder = new MeshFolder();
        var run = folder.Run("up", "finanse-dev", "--yes").RefusedWith(1, "DM0307");
        run.Error.ShouldContain("Did you mean 'finance-dev'?");
        run.Error.ShouldContain("operations-prod");
        Directory.Exists(folder.State).ShouldBeFalse();
    }

    [Fact]
    public void A_corrupt_state_file_stops_the_run_and_stays()
    {
        using var folder = deployed.Copy();
        var file = folder.StackFile("finance-dev");
        File.WriteAllText(file, File.ReadAllText(file)[..5000]);
        var before = folder.Contents();
        folder.Run("up", "-e", "dev", "--yes").RefusedWith(1, "DM0501").All.ShouldContain(file);
        folder.Contents().ShouldBe(before);
    }

    [Fact]
    public void A_locked_stack_is_left_alone()
    {
        using var folder = deployed.Copy();
        var locks = Path.Combine(folder.State, ".pulumi", "locks", "organization", "datamesh", "finance-dev");
        Directory.CreateDirectory(locks);
        File.WriteAllText(
            Path.Combine(locks, "0.json"),
            $$"""{"pid": {{Environment.ProcessId}}, "username": "somebody", "hostname": "{{Environment.MachineName}}", "timestamp": "2026-11-01T00:00:00Z"}""");
        var before = folder.Contents();
        folder.Run("up", "-e", "dev", "--yes").RefusedWith(1, "DM0510").All.ShouldContain("somebody");
        folder.Contents().ShouldBe(before);
    }

    [Fact]
    public void Errors_are_in_the_JSON_too()
    {
        using var folder = new MeshFolder();
        folder.Edit("stacks/Pulumi.finance-dev.yaml", text => text.Replace("config: {}", "config:\n  datamesh:locaton: northeurope"));
        var run = folder.Run("preview", "-e", "dev", "--json");
        run.ExitCode.ShouldBe(1);
        var diagnostic = run.Stacks.SelectMany(pair => pair.Stack.GetProperty("diagnostics").EnumerateArray()).ShouldHaveSingleItem();
        diagnostic.GetProperty("code").GetString().ShouldBe("DM0303");
        diagnostic.GetProperty("file").GetString().ShouldBe("stacks/Pulumi.finance-dev.yaml");
        diagnostic.GetProperty("line").GetInt32().ShouldBe(3);
    }

    [Theory]
    [InlineData("DM0901", "prevew")]
    [InlineData("DM0903", "preview")]
    [InlineData("DM0903", "preview", "finance-dev", "-e", "dev")]
    [InlineData("DM0906", "up", "-e", "dev")]
    [InlineData("DM0906", "destroy", "finance-dev", "--json")]
    [InlineData("DM0907", "preview", "-e", "dev", "--as-of", "tomorrow")]
    [InlineData("DM0908", "preview", "-e", "dev", "--config", "location")]
    public void A_wrong_command_line_is_refused(string code, params string[] arguments)
    {
        using var folder = new MeshFolder();
        var run = folder.Run(arguments);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith($"error: {code}: ");
        Directory.Exists(folder.State).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_without_a_project_is_refused()
    {
        using var folder = new MeshFolder();
        File.Delete(Path.Combine(folder.Root, "Pulumi.yaml"));
        folder.Run("preview", "-e", "dev").RefusedWith(1, "DM0902");
    }

    [Fact]
    public void An_unknown_environment_is_refused()
    {
        using var folder = new MeshFolder();
        folder.Run("preview", "-e", "develop").RefusedWith(1, "DM0103").Error.ShouldContain("dev, test and prod");
    }

    private MeshRun Refused(string code, Action<MeshFolder> edit, string place)
    {
        using var folder = deployed.Copy();
        edit(folder);
        var before = folder.Contents();
        var run = folder.Run("up", "-e", "dev", "--yes", "--as-of", DeployedEnvironment.AsOf);
        run.RefusedWith(1, code);
        run.All.ShouldContain($"at {place}");
        folder.Contents().ShouldBe(before);
        return run;
    }
}
