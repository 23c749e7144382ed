using DataMesh.Engine.Hooks;
using DataMesh.Engine.Planning;
using DataMesh.Engine.Providers;

namespace DataMesh.Engine.Applying;

/// <summary>Carries out single steps.</summary>
internal sealed class StepRunner(ICloudWriter cloud, LiveState state, TimeProvider clock, IStepWatch watch, StepHooks hooks)
{
    private readonly Lock _gate = new();
    private bool _failed;

    /// <summary>Carries out a step that touches the state only.</summary>
    public StepResult Note(Step step)
    {
        if (step.IsChange)
            Started(step);
        var result = AroundHooks(step, operates: false);
        state.Apply(result);
        if (step.IsChange)
            Finished(result);
        return result;
    }

    /// <summary>
    /// Carries out operations that do not depend on each other. When one fails, those that are under way are finished, and no other is begun.
    /// </summary>
    public StepResult[] Run(Step[] steps, int parallel, CancellationToken cancellationToken)
    {
        var results = new StepResult[steps.Length];
        if (parallel <= 1 || steps.Length == 1)
        {
            for (var i = 0; i < steps.Length; i++)
                results[i] = RunOne(steps[i], cancellationToken);
        }
        else
        {
            Parallel.For(0, steps.Length, new ParallelOptions { MaxDegreeOfParallelism = parallel }, i => results[i] = RunOne(steps[i], cancellationToken));
        }

        return results;
    }

    private StepResult RunOne(Step step, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _failed) || cancellationToken.IsCancellationRequested)
            return new StepResult(step, StepStatus.Skipped, step.Old, [], TimeSpan.Zero);
        Started(step);
        var start = clock.GetTimestamp();
        var result = AroundHooks(step, operates: true) with { Duration = clock.GetElapsedTime(start) };
        if (result.Status == StepStatus.Failed)
            Volatile.Write(ref _failed, true);
        Finished(result);
        return result;
    }

    /// <summary>Runs the hooks that a component has after it: what it is made of is done.</summary>
    public StepResult Finish(StepResult result) => result with { Diagnostics = [.. result.Diagnostics, .. Wait(hooks.AfterAsync(result.Step, result.Resource))] };

    private StepResult AroundHooks(Step step, bool operates)
    {
        if (StepMoments.Of(step).Hooks.IsEmpty)
            return operates ? OperateUntilDone(step) : Noted(step);
        var notes = Wait(hooks.BeforeAsync(step));
        if (notes.Any(static diagnostic => diagnostic.Severity == Severity.Error))
            return Failed(step, notes);
        var result = operates ? OperateUntilDone(step) : Noted(step);
        notes = [.. notes, .. result.Diagnostics];
        if (result.Status == StepStatus.Done && !ComponentSteps.IsComponentWithHooksAfter(step))
            notes = [.. notes, .. Wait(hooks.AfterAsync(step, result.Resource))];
        return result with { Diagnostics = notes };
    }

    // An operation that broke off is not tried again: whether it was done is not known.
    private StepResult OperateUntilDone(Step step)
    {
        var errors = ImmutableArray<string>.Empty;
        while (true)
        {
            var result = Operate(step);
            if (result.Status == StepStatus.Done || result.IsUnsettled)
                return result;
            errors = errors.Insert(0, string.Join('\n', result.Diagnostics.Select(static diagnostic => diagnostic.Message)));
            var (retry, notes) = Wait(hooks.RetryAsync(step, errors));
            if (!retry)
                return result with { Diagnostics = [.. result.Diagnostics, .. notes] };
        }
    }

    // Steps are carried out on threads of their own, each of which has nothing to do but wait.
    private static T Wait<T>(ValueTask<T> work) => work.IsCompleted ? work.GetAwaiter().GetResult() : work.AsTask().GetAwaiter().GetResult();

    private StepResult Operate(Step step)
    {
        if (cloud.OperationsOf(Urn.PackageOf(step.Type)) is not { } operations)
            return Failed(step, [PlanDiagnostics.NoOperations(step.Urn)]);
        try
        {
            var done = step switch
            {
                { New: { } goal, Op: StepOp.Update } => operations.Update(goal.Id, Requests.For(goal, state.ConfigOf(goal))),
                { New: { } goal } => operations.Create(Requests.For(goal, state.ConfigOf(goal))),
                { Old: { } old } => operations.Delete(state.AddressOf(old)),
                _ => OperationResult.Deleted,
            };
            return done.Succeeded
                ? new StepResult(step, StepStatus.Done, LiveState.After(step, done.Resource), [], TimeSpan.Zero)
                : Failed(step, [.. done.Errors.Select(error => CloudDiagnostics.Failed(step.Urn, StepNames.Verb(step.Op), error))]);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A provider that breaks must not break the run: the state is still to be saved.
            return Failed(step, [PlanDiagnostics.OperationBroke(step.Urn, error.Message)]) with { IsUnsettled = true };
        }
    }

    private static StepResult Noted(Step step) => new(step, StepStatus.Done, step.New, [], TimeSpan.Zero);

    private static StepResult Failed(Step step, ImmutableArray<Diagnostic> diagnostics) => new(step, StepStatus.Failed, step.Old, diagnostics, TimeSpan.Zero);

    private void Started(Step step)
    {
        lock (_gate)
            watch.Started(step);
    }

    private void Finished(StepResult result)
    {
        lock (_gate)
            watch.Finished(result);
    }
}
