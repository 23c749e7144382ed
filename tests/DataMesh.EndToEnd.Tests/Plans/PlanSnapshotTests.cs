using DataMesh.Cli.Tests;
using DataMesh.EndToEnd.Tests.Support;

namespace DataMesh.EndToEnd.Tests.Plans;

/// <summary>
/// The whole plan of each stack that does not exist yet, every property of it, as text beside this file: what a change of a component, a name or a profile
/// does to the mesh is then in the diff of the pull request.
/// </summary>
public sealed class PlanSnapshotTests
{
    private const string Heading = "Previewing update (";

    [Theory]
    [InlineData("dev")]
    [InlineData("test")]
    [InlineData("prod")]
    public void The_plan_of_each_stack_is_as_reviewed(string environment)
    {
        using var folder = new MeshFolder();

        var run = folder.Run("preview", "-e", environment, "--diff", "--as-of", DeployedEnvironment.AsOf).Succeeded();

        var plans = run.Out.Split("Summary:\n")[0].Split(Heading).Skip(1)
            .ToDictionary(plan => plan[..plan.IndexOf(')', StringComparison.Ordinal)], plan => Heading + plan);
        plans.Keys.ShouldBe(DeployedEnvironment.StacksOf(environment));
        foreach (var (stack, plan) in plans)
            Snapshot.Verify(plan, test: stack);
    }
}
