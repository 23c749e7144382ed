using DataMesh.Engine.Providers;
using DataMesh.Engine.State;

namespace DataMesh.Engine.Planning;

/// <summary>Plans what a state has to take over from the cloud. Reads only, and never runs the program.</summary>
public static class RefreshPlanner
{
    /// <summary>
    /// A plan whose steps touch the state only: <see cref="StepOp.Refresh"/> what others changed, <see cref="StepOp.Delete"/> what others deleted.
    /// </summary>
    public static Plan Plan(Snapshot snapshot, ProviderSet providers)
    {
        var steps = ImmutableArray.CreateBuilder<Step>(snapshot.Resources.Length);
        foreach (var resource in snapshot.Resources)
            steps.Add(StepFor(resource, snapshot, providers) with { StateOnly = true });
        return new Plan(steps.MoveToImmutable(), snapshot.StackOutputs, []);
    }

    /// <summary>The state as the plan says.</summary>
    public static Snapshot Apply(Snapshot snapshot, Plan plan)
    {
        if (!plan.ChangesState)
            return snapshot;
        var state = new SnapshotBuilder(snapshot);
        foreach (var step in plan.Steps)
        {
            if (step is { Op: StepOp.Delete, Old: { } gone })
                state.Remove(gone);
            else if (step is { Op: StepOp.Refresh, New: { } refreshed })
                state.Set(refreshed);
        }

        return state.ToSnapshot([]);
    }

    private static Step StepFor(StateResource resource, Snapshot snapshot, ProviderSet providers)
    {
        var same = new Step(StepOp.Same, resource.Urn, resource, resource) { IsDefaultProvider = Planner.IsDefaultProvider(resource) };
        if (resource.External)
            return same with { Op = StepOp.Read };
        if (resource is { Custom: false } or { PendingReplacement: true } || resource.IsProvider)
            return same;
        if (providers.OfType(resource.Type) is not { } provider)
            return same;
        if (provider.Read(ResourceAddress.In(snapshot, resource), resource.Inputs) is not { } found)
            return same with { Op = StepOp.Delete, New = null };
        var inputs = InputDiff.Compare(resource.Inputs, found.Inputs, static _ => false);
        var diffs = inputs.IsEmpty ? InputDiff.Compare(resource.Outputs, found.Outputs, static _ => false) : inputs;
        if (diffs.IsEmpty)
            return same;
        var refreshed = resource with
        {
            Inputs = SecretMarks.Restore(resource.Inputs, found.Inputs),
            Outputs = SecretMarks.Restore(resource.Outputs, found.Outputs),
        };
        return same with { Op = StepOp.Refresh, New = refreshed, Diffs = diffs };
    }
}
