using DataMesh.Engine.Hooks;
using DataMesh.Engine.Planning;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;

namespace DataMesh.Engine.Applying;

/// <summary>
/// Applies a plan, step by step as it says: it decides nothing. Before a batch of operations is begun, the state is saved with what is about to be done, so
/// that after a crash at any moment the next run can find out how far it came.
/// </summary>
/// <param name="cloud">What is changed.</param>
/// <param name="save">Saves a state, at once or not at all.</param>
/// <param name="clock">The times that are written.</param>
/// <param name="parallel">How many operations may be under way at once.</param>
/// <param name="hooks">The hooks of the program.</param>
public sealed class Executor(ICloudWriter cloud, Action<Snapshot> save, TimeProvider clock, int parallel, HookTable hooks)
{
    // Each save writes the whole state, so their number must not grow with it: a batch is a part of all operations, however many there are.
    private const int SavesPerRun = 16;

    /// <summary>Applies the plan to the snapshot that it was made for.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="snapshot">The state before.</param>
    /// <param name="watch">Is told of steps that begin and end; never two calls at once.</param>
    /// <param name="cancellationToken">When it is cancelled, what is under way is finished, nothing else is begun, and the state is saved.</param>
    public ApplyResult Apply(Plan plan, Snapshot snapshot, IStepWatch watch, CancellationToken cancellationToken)
    {
        var state = new LiveState(snapshot, clock);
        var operations = plan.Steps.Count(IsOperation);
        var batchSize = Math.Max(parallel, operations / SavesPerRun);
        var runner = new StepRunner(cloud, state, clock, watch, new StepHooks(hooks, dryRun: false, cancellationToken));
        var finished = ComponentSteps.ByLastWave(plan.Steps);
        var results = new Dictionary<Step, StepResult>(plan.Steps.Length, ReferenceEqualityComparer.Instance);
        var unsettled = new List<PendingOperation>();
        var stopped = false;

        foreach (var wave in Waves(plan.Steps))
        {
            if (stopped || cancellationToken.IsCancellationRequested)
                break;
            foreach (var step in wave)
            {
                if (IsOperation(step) || stopped)
                    continue;
                results[step] = runner.Note(step);
                stopped |= results[step].Status == StepStatus.Failed;
            }

            foreach (var batch in wave.Where(IsOperation).Chunk(batchSize))
            {
                if (stopped || cancellationToken.IsCancellationRequested)
                    break;
                save(state.ToSnapshot([.. batch.Select(PendingOf)]));
                foreach (var result in runner.Run(batch, parallel, cancellationToken))
                {
                    results[result.Step] = result;
                    state.Apply(result);
                    stopped |= result.Status == StepStatus.Failed;
                    if (result.IsUnsettled)
                        unsettled.Add(PendingOf(result.Step));
                }
            }

            foreach (var component in stopped || cancellationToken.IsCancellationRequested ? [] : finished[wave[0].Wave])
                results[component] = runner.Finish(results[component]);
        }

        return Finish(plan, state, results, unsettled, stopped || cancellationToken.IsCancellationRequested);
    }

    private ApplyResult Finish(Plan plan, LiveState state, Dictionary<Step, StepResult> results, List<PendingOperation> unsettled, bool stopped)
    {
        var all = ImmutableArray.CreateBuilder<StepResult>(plan.Steps.Length);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var step in plan.Steps)
        {
            var result = results.GetValueOrDefault(step) ?? new StepResult(step, StepStatus.Skipped, step.Old, [], TimeSpan.Zero);
            all.Add(result);
            diagnostics.AddRange(result.Diagnostics);
        }

        var left = all.Count(result => result.Status == StepStatus.Skipped && result.Step.IsChange);
        var failed = diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error);
        if (stopped && !failed && left > 0)
        {
            failed = true;
            diagnostics.Add(PlanDiagnostics.Cancelled(Urn.StackOf(plan.Steps[0].Urn), left));
        }

        if (!failed)
            state.SetStackOutputs(plan.StackOutputs);
        var snapshot = state.ToSnapshot([.. unsettled]);
        save(snapshot);
        return new ApplyResult(snapshot, all.MoveToImmutable(), diagnostics.DrainToImmutable());
    }

    private static bool IsOperation(Step step) => !step.StateOnly && step.Op is not (StepOp.Same or StepOp.Replace);

    private static PendingOperation PendingOf(Step step) => step switch
    {
        { New: { } goal, Op: StepOp.Update } => new PendingOperation(OperationKind.Updating, goal),
        { New: { } goal } => new PendingOperation(OperationKind.Creating, goal),
        _ => new PendingOperation(OperationKind.Deleting, step.Old ?? throw new InvalidOperationException($"The step for '{step.Urn}' has no resource.")),
    };

    private static IEnumerable<ArraySegment<Step>> Waves(ImmutableArray<Step> steps)
    {
        var all = steps.ToArray();
        for (var start = 0; start < all.Length;)
        {
            var end = start + 1;
            while (end < all.Length && all[end].Wave == all[start].Wave)
                end++;
            yield return new ArraySegment<Step>(all, start, end - start);
            start = end;
        }
    }
}
