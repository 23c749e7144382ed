using System.Text;
using DataMesh.Engine.Planning;
using DataMesh.Engine.Providers;
using DataMesh.Engine.State;

namespace DataMesh.Engine.Judging;

/// <summary>
/// Refuses plans that lose data. What is protected goes only when its store is named. What is not protected, but of a type that holds data, goes when it is
/// named or when the run is a destroy, which says itself what it is for; an up that would lose it is more often a slip than meant. Pure.
/// </summary>
internal static class DataGuard
{
    /// <summary>What the plan would lose, in the order of the state; nothing for a refresh, which only writes down what is gone.</summary>
    public static ImmutableArray<DataAtRisk> Find(
        Snapshot before, Plan plan, RunKind kind, ProviderSet providers, ImmutableHashSet<string> allowed)
    {
        if (kind == RunKind.Refresh)
            return [];
        Dictionary<StateResource, DataAtRisk>? found = null;
        foreach (var step in plan.Steps)
        {
            if (step.Op is not (StepOp.Delete or StepOp.Replace) || step.Old is not { External: false, PendingReplacement: false } old)
                continue;
            var isProtected = old.Protect && (step.Op == StepOp.Delete || step.New is { Protect: true });
            var data = old.RetainOnDelete ? null : providers.OfType(old.Type)?.DataOf(old.Type);
            if (!isProtected && data is null)
                continue;
            var store = StoreOf(before, old);
            var isNamed = allowed.Contains(store) || allowed.Contains(Urn.NameOf(old.Urn)) || allowed.Contains(old.Urn);
            found ??= new Dictionary<StateResource, DataAtRisk>(ReferenceEqualityComparer.Instance);
            found[old] = new DataAtRisk(step, data, store, isNamed || (kind == RunKind.Destroy && !isProtected));
        }

        // A store stands before what is in it, which the plan deletes first.
        return found is null ? [] : [.. before.Resources.Where(found.ContainsKey).Select(resource => found[resource])];
    }

    /// <summary>A diagnostic for each store that would be lost without leave.</summary>
    public static IEnumerable<Diagnostic> Refusals(ImmutableArray<DataAtRisk> atRisk) =>
        from risk in atRisk
        where !risk.IsAllowed
        group risk by (risk.Store, risk.Step.Op) into store
        select Refusal(store.Key.Store, store.Key.Op, [.. store]);

    private static Diagnostic Refusal(string store, StepOp op, ImmutableArray<DataAtRisk> risks)
    {
        var resources = string.Join("; ", risks.Select(Describe));
        var copyWith = risks.FirstOrDefault(risk => risk.Data is not null)?.Data?.CopyWith;
        return op == StepOp.Replace
            ? PlanDiagnostics.DataWouldBeReplaced(risks[0].Step.Urn, store, resources, copyWith)
            : PlanDiagnostics.DataWouldBeDeleted(risks[0].Step.Urn, store, resources, copyWith);
    }

    private static string Describe(DataAtRisk risk)
    {
        var text = new StringBuilder().Append(risk.Step.Type).Append(" '").Append(risk.Step.Name).Append('\'');
        if (risk.Data is { } data)
            text.Append(" with ").Append(data.What);
        if (risk.IsProtected)
            text.Append(" (protected)");
        if (!risk.Step.ReplaceReasons.IsEmpty)
            text.Append(" because of ").AppendJoin(", ", risk.Step.ReplaceReasons.Select(reason => Urn.IsUrn(reason) ? Urn.NameOf(reason) : reason));
        return text.ToString();
    }

    private static string StoreOf(Snapshot before, StateResource resource)
    {
        var above = before.Find(resource.Parent);
        while (above is { Custom: true })
            above = before.Find(above.Parent);
        return Urn.NameOf(above is null || above.Type == Urn.StackType ? resource.Urn : above.Urn);
    }
}
