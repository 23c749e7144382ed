using DataMesh.Engine.Applying;
using DataMesh.Engine.Hooks;
using DataMesh.Engine.Planning;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;

namespace DataMesh.Engine;

/// <summary>
/// Carries out runs: locks the stacks, plans and judges all of them, asks for consent, and applies the plans one stack after the other.
/// Where anything is wrong with any stack, none is touched.
/// </summary>
/// <param name="setup">What it works with.</param>
public sealed class Deployment(EngineSetup setup)
{
    /// <summary>Brings the stacks into the state that the program wants. Where nothing differs, nothing is written.</summary>
    public ValueTask<RunResult> UpAsync(RunRequest request, CancellationToken cancellationToken)
    {
        if (request.Options.Unknowns)
            throw new ArgumentException("A plan with unknowns cannot be applied.", nameof(request));
        return RunAsync(request, RunKind.Update, planner => planner.PlanUpAsync(cancellationToken), cancellationToken);
    }

    /// <summary>Deletes all that the stacks have, the last stack first. The program is not run.</summary>
    public ValueTask<RunResult> DestroyAsync(RunRequest request, CancellationToken cancellationToken) =>
        RunAsync(request, RunKind.Destroy, planner => ValueTask.FromResult(planner.PlanDestroy(cancellationToken)), cancellationToken);

    /// <summary>Takes over into the states what the cloud says. The program is not run, and the cloud is not changed.</summary>
    public ValueTask<RunResult> RefreshAsync(RunRequest request, CancellationToken cancellationToken) =>
        RunAsync(request, RunKind.Refresh, planner => ValueTask.FromResult(planner.PlanRefresh(cancellationToken)), cancellationToken);

    private ValueTask<RunResult> RunAsync(
        RunRequest request, RunKind kind, Func<RunPlanner, ValueTask<ImmutableArray<StackResult>>> plan, CancellationToken cancellationToken) =>
        RunGuard.RunAsync(setup.Clock, async notes =>
        {
            var locks = new Stack<IDisposable>();
            var sessions = new ProgramSessions();
            try
            {
                foreach (var info in request.Stacks)
                    locks.Push(setup.Backend.Lock(new StackName(info.Project, info.Stack), notes));
                var planned = await PlanAsync(request, plan, sessions).ConfigureAwait(false);
                if (planned.ExitCode != 0 || !planned.Stacks.Any(stack => stack.MustSave))
                    return planned;
                if (request.Consent is { } ask && planned.Stacks.Any(stack => stack.Plan.ChangesState) && !await ask(planned).ConfigureAwait(false))
                    return planned with { Declined = true };
                return await ApplyAsync(request, kind, planned, sessions, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                await sessions.DisposeAsync().ConfigureAwait(false);
                while (locks.TryPop(out var held))
                    held.Dispose();
            }
        });

    // The cloud is opened for changes only once it is clear that there are some.
    private async ValueTask<RunResult> PlanAsync(
        RunRequest request, Func<RunPlanner, ValueTask<ImmutableArray<StackResult>>> plan, ProgramSessions sessions)
    {
        using var cloud = setup.Cloud.OpenForReading();
        return new RunResult(await plan(new RunPlanner(setup, request, cloud, sessions)).ConfigureAwait(false), [], TimeSpan.Zero);
    }

    private async ValueTask<RunResult> ApplyAsync(
        RunRequest request, RunKind kind, RunResult planned, ProgramSessions sessions, CancellationToken cancellationToken)
    {
        using var cloud = setup.Cloud.OpenForChanges();
        var results = ImmutableArray.CreateBuilder<StackResult>(planned.Stacks.Length);
        StackResult? failed = null;
        foreach (var stack in planned.Stacks)
        {
            var result = stack;
            if (failed is not null)
                result = stack with { Diagnostics = stack.Diagnostics.Add(PlanDiagnostics.StackLeftOut(stack.Name.Stack, failed.Name.Stack)) };
            else if (stack.MustSave)
                result = ApplyOne(request, kind, stack, cloud, sessions.HooksOf(stack.Name), cancellationToken);
            else
                result = stack with { After = stack.Before };
            result = await sessions.EndAsync(result).ConfigureAwait(false);
            if (result.HasErrors)
                failed ??= result;
            results.Add(result);
            request.Observer.StackFinished(result);
        }

        return planned with { Stacks = results.DrainToImmutable() };
    }

    private StackResult ApplyOne(
        RunRequest request, RunKind kind, StackResult stack, ICloudWriter cloud, HookTable hooks, CancellationToken cancellationToken)
    {
        request.Observer.StackStarted(stack.Name, applying: true);
        var start = setup.Clock.GetTimestamp();
        var began = setup.Clock.GetUtcNow();
        var writer = setup.Backend.OpenWriter(stack.Name);
        var executor = new Executor(cloud, writer.Save, setup.Clock, Math.Max(1, request.Options.Parallel), hooks);
        var applied = executor.Apply(stack.Plan, stack.Before, new StackWatch(request.Observer, stack.Name), cancellationToken);
        writer.Record(HistoryOf(kind, stack, applied, began), applied.Snapshot);
        return stack with
        {
            Steps = applied.Steps,
            After = applied.Snapshot,
            Diagnostics = [.. stack.Diagnostics, .. applied.Diagnostics],
            Duration = stack.Duration + setup.Clock.GetElapsedTime(start),
        };
    }

    private HistoryEntry HistoryOf(RunKind kind, StackResult stack, ApplyResult applied, DateTimeOffset began) => new(
        kind,
        began,
        setup.Clock.GetUtcNow(),
        applied.Succeeded,
        stack.Info.Config.Where(pair => !stack.Info.ConfigSecretKeys.Contains(pair.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal),
        applied.Steps
            .Where(result => result is { Status: StepStatus.Done, Step: { IsLogical: true, IsDefaultProvider: false } })
            .GroupBy(result => StepNames.Of(result.Step.Op), StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal));

    private sealed class StackWatch(IRunObserver observer, StackName stack) : IStepWatch
    {
        public void Started(Step step) => observer.StepStarted(stack, step);

        public void Finished(StepResult result) => observer.StepFinished(stack, result);
    }
}
