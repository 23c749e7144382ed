using DataMesh.Engine.Hooks;
using DataMesh.Engine.Providers;

namespace DataMesh.Engine;

/// <summary>Says what a run would do. Writes nothing at all: no state, no cloud, no lock.</summary>
/// <param name="setup">What it works with.</param>
public sealed class Preview(EngineSetup setup)
{
    /// <summary>What an up would do. Never throws for what a user can cause: the result's diagnostics say it.</summary>
    public ValueTask<RunResult> UpAsync(RunRequest request, CancellationToken cancellationToken) =>
        RunAsync(request, planner => planner.PlanUpAsync(cancellationToken));

    /// <summary>What a destroy would do; the stacks in reverse order.</summary>
    public ValueTask<RunResult> DestroyAsync(RunRequest request, CancellationToken cancellationToken) =>
        RunAsync(request, planner => ValueTask.FromResult(planner.PlanDestroy(cancellationToken)));

    /// <summary>What a refresh would take over from the cloud.</summary>
    public ValueTask<RunResult> RefreshAsync(RunRequest request, CancellationToken cancellationToken) =>
        RunAsync(request, planner => ValueTask.FromResult(planner.PlanRefresh(cancellationToken)));

    private ValueTask<RunResult> RunAsync(RunRequest request, Func<RunPlanner, ValueTask<ImmutableArray<StackResult>>> plan) =>
        RunGuard.RunAsync(setup.Clock, async _ =>
        {
            using var cloud = setup.Cloud.OpenForReading();
            var sessions = new ProgramSessions();
            await using (sessions.ConfigureAwait(false))
                return new RunResult(await plan(new RunPlanner(setup, request, cloud, sessions)).ConfigureAwait(false), [], TimeSpan.Zero);
        });
}
