using DataMesh.Engine.Evaluating;
using DataMesh.Engine.Hooks;
using DataMesh.Engine.Judging;
using DataMesh.Engine.Planning;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;
using DataMesh.Rpc;

namespace DataMesh.Engine;

/// <summary>Plans all stacks of a run. Reads states and cloud, and writes nothing.</summary>
internal sealed class RunPlanner(EngineSetup setup, RunRequest request, ICloudReader cloud, ProgramSessions sessions)
{
    private readonly ProviderSet _providers = new(cloud);

    /// <summary>Evaluates, plans and judges the stacks in order; stops after one whose program failed, for what comes after may read its outputs.</summary>
    public async ValueTask<ImmutableArray<StackResult>> PlanUpAsync(CancellationToken cancellationToken)
    {
        var results = ImmutableArray.CreateBuilder<StackResult>(request.Stacks.Length);
        var outputs = request.Stacks.IsEmpty ? null : new RunStackOutputs(setup.Backend, request.Stacks[0].Project);
        foreach (var info in request.Stacks)
        {
            if (outputs is null)
                break;
            var start = setup.Clock.GetTimestamp();
            var (name, notes) = Begin(info);
            var (before, mustSave) = Load(name, notes);
            if (request.Options.Refresh)
            {
                var refresh = RefreshPlanner.Plan(before, _providers);
                mustSave |= refresh.ChangesState;
                before = RefreshPlanner.Apply(before, refresh);
            }

            var context = new EvaluationContext(
                info, before, _providers, outputs, request.Options.Unknowns, message => request.Observer.Logged(name, message));
            var evaluation = await Evaluator.RunAsync(setup.Program, context, cancellationToken).ConfigureAwait(false);
            if (evaluation.Session is { } session)
                sessions.Keep(name, session);
            notes.AddRange(outputs.Diagnostics);
            notes.AddRange(evaluation.Diagnostics);
            var plan = evaluation.Completed ? Planner.Plan(before, evaluation.Desired) : Plan.Empty;
            notes.AddRange(PlannedHooks.Missing(plan, sessions.HooksOf(name), programRuns: true));
            if (info.DryRun)
                notes.AddRange(await PlannedHooks.PreviewAsync(plan, sessions.HooksOf(name), cancellationToken).ConfigureAwait(false));
            outputs.Plan(name, evaluation.Desired.StackOutputs);

            // A program that broke off wants more than it got to say: what it did register is no ground for a judgement; what it logged is for people.
            var desired = evaluation.Completed ? evaluation.Desired : DesiredState.Empty with { Messages = evaluation.Desired.Messages };
            var result = new StackResult
            {
                Name = name, Info = info, Before = before, Desired = desired, Plan = plan, MustSave = mustSave || plan.ChangesState, Diagnostics = [.. notes],
            };

            // After a preview there is nothing left that a hook could run for.
            results.Add(Judged(info.DryRun ? await sessions.EndAsync(result).ConfigureAwait(false) : result, RunKind.Update, start));
            if (!evaluation.Completed)
                break;
        }

        return results.DrainToImmutable();
    }

    /// <summary>Plans to delete all that the stacks have, the last stack first.</summary>
    public ImmutableArray<StackResult> PlanDestroy(CancellationToken cancellationToken) =>
        PlanEach(RunKind.Destroy, request.Stacks.Reverse(), before => Planner.Plan(before, DesiredState.Empty), cancellationToken);

    /// <summary>Plans to take over what the cloud says.</summary>
    public ImmutableArray<StackResult> PlanRefresh(CancellationToken cancellationToken) =>
        PlanEach(RunKind.Refresh, request.Stacks, before => RefreshPlanner.Plan(before, _providers), cancellationToken);

    private ImmutableArray<StackResult> PlanEach(
        RunKind kind, IEnumerable<ProgramInfo> stacks, Func<Snapshot, Plan> planOf, CancellationToken cancellationToken)
    {
        var results = ImmutableArray.CreateBuilder<StackResult>(request.Stacks.Length);
        foreach (var info in stacks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var start = setup.Clock.GetTimestamp();
            var (name, notes) = Begin(info);
            var (before, mustSave) = Load(name, notes);
            var plan = planOf(before);
            notes.AddRange(PlannedHooks.Missing(plan, HookTable.Empty, programRuns: false));
            var result = new StackResult
            {
                Name = name, Info = info, Before = before, Plan = plan, MustSave = mustSave || plan.ChangesState, Diagnostics = [.. notes],
            };
            results.Add(Judged(result, kind, start));
        }

        return results.DrainToImmutable();
    }

    private (StackName Name, List<Diagnostic> Notes) Begin(ProgramInfo info)
    {
        var name = new StackName(info.Project, info.Stack);
        request.Observer.StackStarted(name, applying: false);
        return (name, []);
    }

    private (Snapshot Snapshot, bool MustSave) Load(StackName name, List<Diagnostic> notes)
    {
        var saved = setup.Backend.Load(name) ?? Snapshot.Empty;
        var recovered = Recovery.Resolve(saved, _providers, name, notes);
        return (recovered, !ReferenceEquals(saved, recovered));
    }

    private StackResult Judged(StackResult result, RunKind kind, long start)
    {
        var atRisk = DataGuard.Find(result.Before, result.Plan, kind, _providers, request.Options.AllowDataLoss);
        var judgement = Judge.Run(result.Name.Stack, result.Desired, result.Plan, _providers, setup.Policies);
        result = result with
        {
            Diagnostics = [.. result.Diagnostics, .. result.Plan.Diagnostics, .. DataGuard.Refusals(atRisk), .. judgement.Diagnostics],
            Findings = judgement.Findings,
            DataAtRisk = atRisk,
            Duration = setup.Clock.GetElapsedTime(start),
        };
        request.Observer.Planned(result);
        return result;
    }
}
