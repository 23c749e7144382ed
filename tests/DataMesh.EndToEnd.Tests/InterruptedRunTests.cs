using DataMesh.EndToEnd.Tests.Support;

namespace DataMesh.EndToEnd.Tests;

[Collection(EndToEndTests.Name)]
public sealed class InterruptedRunTests(DeployedEnvironment deployed)
{
    [Theory]
    [InlineData("management-dev", 1)]
    [InlineData("management-dev", 25)]
    [InlineData("finance-dev", 1)]
    [InlineData("finance-dev", 40)]
    [InlineData("operations-dev", 10)]
    public void An_up_that_is_killed_is_finished_by_the_next_one(string stack, int resources)
    {
        using var folder = Killed(
            () => new MeshFolder(),
            attempt => Resources(attempt.StackFile(stack)) >= resources,
            "up", "-e", "dev", "--yes", "--as-of", DeployedEnvironment.AsOf);
        folder.Run("up", "-e", "dev", "--yes", "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        AgreesWithDeployed(folder);
    }

    [Theory]
    [InlineData("operations-dev", 30)]
    [InlineData("management-dev", 20)]
    public void A_destroy_that_is_killed_is_finished_by_the_next_one(string stack, int resources)
    {
        using var folder = Killed(
            deployed.Copy, attempt => Resources(attempt.StackFile(stack)) is >= 0 and var left && left <= resources, "destroy", "-e", "dev", "--yes");
        folder.Run("destroy", "-e", "dev", "--yes").Succeeded();
        folder.CloudIds().Where(id => !MeshFolder.IsSoftDeleted(id)).ShouldBeEmpty();
    }

    [Fact]
    public void An_up_that_is_asked_to_end_stops_in_order_and_the_next_one_does_the_rest()
    {
        // The system's own way to ask; Windows has none for a process without a window.
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new MeshFolder();
        var run = folder.RunAndTerminate(
            () => Resources(folder.StackFile("management-dev")) >= 1, "up", "-e", "dev", "--yes", "--as-of", DeployedEnvironment.AsOf);

        // On a busy machine it may have ended before it was asked.
        if (run.ExitCode != 0)
            run.RefusedWith(3, "DM0641");
        Directory.GetFiles(folder.State, "*.json", SearchOption.AllDirectories).ShouldNotContain(file => file.Contains("locks", StringComparison.Ordinal));
        folder.Run("up", "-e", "dev", "--yes", "--json", "--as-of", DeployedEnvironment.AsOf).Succeeded();
        AgreesWithDeployed(folder);
    }

    // On a busy machine the run may end before this process gets to look; then it is tried again.
    private static MeshFolder Killed(Func<MeshFolder> start, Func<MeshFolder, bool> moment, params string[] arguments)
    {
        const int Attempts = 5;
        for (var i = 0; i < Attempts; i++)
        {
            var folder = start();
            if (folder.RunAndKill(() => moment(folder), arguments))
                return folder;
            folder.Dispose();
        }

        throw new InvalidOperationException("The run always ended before it could be killed.");
    }

    private void AgreesWithDeployed(MeshFolder folder)
    {
        folder.CloudIds().ShouldBe(deployed.Folder.CloudIds());
        var before = folder.Contents();
        foreach (var command in (string[][])[["up", "--as-of", DeployedEnvironment.AsOf], ["refresh"]])
        {
            var run = folder.Run([.. command, "-e", "dev", "--yes", "--json"]).Succeeded();
            run.Stacks.SelectMany(pair => pair.Stack.GetProperty("changeSummary").EnumerateObject()).ShouldAllBe(count => count.Name == "same");
        }

        folder.Contents().ShouldBe(before);
    }

    // The state is written as the run goes on; between two writes there is always a whole file.
    private static int Resources(string file)
    {
        try
        {
            return File.ReadAllText(file).Split("{\"urn\":", StringSplitOptions.None).Length - 1;
        }
        catch (Exception error) when (error is IOException)
        {
            return -1;
        }
    }
}
