using System.Text.RegularExpressions;
using DataMesh.EndToEnd.Tests.Support;

namespace DataMesh.EndToEnd.Tests;

/// <summary>The same program in a process of its own, over the wire, gives the same as in-process.</summary>
[Collection(EndToEndTests.Name)]
public sealed partial class OverWireTests(DeployedEnvironment deployed)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_preview_from_nothing_is_the_same_byte_for_byte(bool unknowns)
    {
        using var folder = new MeshFolder();
        Same(folder, unknowns ? ["--unknowns"] : []).Count("create").ShouldBe(deployed.Up.Count("create"));
        Directory.Exists(folder.State).ShouldBeFalse();
    }

    [Fact]
    public void So_is_a_preview_of_a_change_of_what_is_deployed()
    {
        using var folder = deployed.Copy();
        Same(folder, "--as-of", "2027-09-01").Succeeded().Count("delete").ShouldBeGreaterThan(0);
    }

    [Fact]
    public void What_was_deployed_over_the_wire_is_up_to_date_in_process()
    {
        using var folder = new MeshFolder();
        folder.Run("up", "-e", "dev", "--yes", "--over-wire", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        foreach (var (name, stack) in folder.Run("preview", "-e", "dev", "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded().Stacks)
            stack.GetProperty("changeSummary").EnumerateObject().Select(count => count.Name).ShouldBe(["same"], name);
    }

    [Fact]
    public void A_refusal_of_the_engine_reads_the_same()
    {
        using var folder = new MeshFolder();
        string[] command = ["preview", "finance-dev", "--as-of", DeployedEnvironment.AsOf];
        var inProcess = folder.Run(command).RefusedWith(1, "DM0607");
        folder.Run([.. command, "--over-wire"]).All.ShouldBe(inProcess.All);
    }

    [Fact]
    public void What_the_mesh_refuses_is_said_in_its_words_without_a_place_in_our_code()
    {
        using var folder = new MeshFolder();
        folder.Edit("stacks/mesh.yaml", text => text + "nonsense: 1\n");
        var inProcess = folder.Run("preview", "management-dev", "--json", "--as-of", DeployedEnvironment.AsOf);
        var overWire = folder.Run("preview", "management-dev", "--over-wire", "--as-of", DeployedEnvironment.AsOf);
        overWire.ExitCode.ShouldBe(1);
        overWire.All.ShouldContain(Code().Match(inProcess.All).Value);
        overWire.All.ShouldContain("nonsense");
        overWire.All.ShouldNotContain("   at DataMesh.");
        overWire.All.ShouldNotContain("Exception");
    }

    private static MeshRun Same(MeshFolder folder, params string[] options)
    {
        string[] command = ["preview", "-e", "dev", "--json", "--as-of", DeployedEnvironment.AsOf, .. options];
        if (options.Contains("--as-of"))
            command = ["preview", "-e", "dev", "--json", .. options];
        var inProcess = folder.Run(command);
        var overWire = folder.Run([.. command, "--over-wire"]);
        (Timeless(overWire.Out) == Timeless(inProcess.Out)).ShouldBeTrue(FirstDifference(overWire.Out, inProcess.Out));
        overWire.ExitCode.ShouldBe(inProcess.ExitCode);
        return overWire;
    }

    private static string Timeless(string json) => Duration().Replace(json, "");

    private static string FirstDifference(string one, string other) =>
        Timeless(one).Split('\n').Zip(Timeless(other).Split('\n')).Where(pair => pair.First != pair.Second).Select(pair => $"{pair.First}\n{pair.Second}")
            .FirstOrDefault("one is longer");

    [GeneratedRegex("\"duration\": [0-9]+")]
    private static partial Regex Duration();

    [GeneratedRegex("DM0[1-4][0-9]{2}")]
    private static partial Regex Code();
}
