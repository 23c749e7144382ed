using DataMesh.Engine.Planning;
using DataMesh.Engine.Providers;

namespace DataMesh.Engine.Applying;

/// <summary>Carries out single steps.</summary>
internal sealed class StepRunner(ICloudWriter cloud, LiveState state, TimeProvider clock, IStepWatch watch)
{
    private readonly Lock _gate = new();
    private bool _failed;

    /// <summary>Carries out a step that touches the state only.</summary>
    public StepResult Note(Step step)
    {
        if (step.IsChange)
            Started(step);
        var result = new StepResult(step, StepStatus.Done, step.New, [], TimeSpan.Zero);
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
        var result = Operate(step) with { Duration = clock.GetElapsedTime(start) };
        if (result.Status == StepStatus.Failed)
            Volatile.Write(ref _failed, true);
        Finished(result);
        return result;
    }

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
