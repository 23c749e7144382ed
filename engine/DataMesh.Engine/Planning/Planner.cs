using DataMesh.Engine.Evaluating;
using DataMesh.Engine.State;

namespace DataMesh.Engine.Planning;

/// <summary>Makes the plan that turns a last state into a desired one. Pure: the same values give the same plan.</summary>
public static class Planner
{
    /// <summary>Makes the plan. Planning against <see cref="DesiredState.Empty"/> is a destroy.</summary>
    public static Plan Plan(Snapshot snapshot, DesiredState desired)
    {
        var graph = new StepGraph();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var deleteFirst = Replacements.DeletedFirst(snapshot, desired);
        var continued = new HashSet<StateResource>(ReferenceEqualityComparer.Instance);

        for (var i = 0; i < desired.Resources.Length; i++)
        {
            var resource = desired.Resources[i];
            if (resource.Old is { } old)
                continued.Add(old);
            AddSteps(graph, resource, i, deleteFirst.Contains(resource.Urn));
        }

        for (var i = 0; i < snapshot.Resources.Length; i++)
        {
            var old = snapshot.Resources[i];
            if (!continued.Contains(old))
                AddDelete(graph, old, i);
        }

        IdConflicts.Report(snapshot, desired, continued, diagnostics);
        graph.Connect(snapshot, desired, deleteFirst);
        var steps = graph.Order(out var stuck);
        if (stuck is not null)
            diagnostics.Add(PlanDiagnostics.NoOrder(Urn.StackOf(stuck.Urn), stuck.Urn));
        return new Plan(steps, desired.StackOutputs, diagnostics.DrainToImmutable());
    }

    private static void AddSteps(StepGraph graph, DesiredResource resource, int index, bool deleteFirst)
    {
        var (goal, old, change) = (resource.Goal, resource.Old, resource.Change);
        var times = old is null || ReferenceEquals(old, goal) ? goal : goal with { Created = old.Created, Modified = old.Modified };
        var step = new Step(StepOp.Same, goal.Urn, old, times)
        {
            Diffs = change.Diffs,
            ReplaceReasons = change.ReplaceReasons,
            StateOnly = IsStateOnly(goal),
            IsDefaultProvider = resource.IsDefaultProvider,
        };
        switch (change.Kind)
        {
            case ChangeKind.Same when !goal.External:
                graph.AddMain(step, index);
                break;
            case ChangeKind.Same or ChangeKind.Read:
                graph.AddMain(step with { Op = StepOp.Read }, index);
                break;
            case ChangeKind.Create:
                graph.AddMain(step with { Op = StepOp.Create, Old = null, New = goal }, index);
                break;
            case ChangeKind.Update:
                graph.AddMain(step with { Op = StepOp.Update }, index);
                break;
            case ChangeKind.Replace:
                var replace = step with { Op = StepOp.Replace, New = goal };
                var create = step with { Op = StepOp.CreateReplacement, New = goal };
                if (old is null or { PendingReplacement: true })
                {
                    graph.AddReplacement(create, replace, null, index);
                    break;
                }

                var delete = step with
                {
                    Op = StepOp.DeleteReplaced, New = null, StateOnly = step.StateOnly || old.RetainOnDelete, BeforeReplacement = deleteFirst, Urn = old.Urn,
                };
                graph.AddReplacement(create, replace, delete, index);
                break;
        }
    }

    private static void AddDelete(StepGraph graph, StateResource old, int index)
    {
        var op = old.External ? StepOp.ReadDiscard : old.Delete ? StepOp.DeleteReplaced : StepOp.Delete;
        graph.AddDelete(
            new Step(op, old.Urn, old, null)
            {
                StateOnly = IsStateOnly(old) || old.RetainOnDelete || old.PendingReplacement,
                IsDefaultProvider = IsDefaultProvider(old),
            },
            index);
    }

    /// <summary>Whether the engine registered the provider on its own: a state knows it by its name only.</summary>
    internal static bool IsDefaultProvider(StateResource resource) =>
        resource is { IsProvider: true, Parent: "" } && Urn.NameOf(resource.Urn) is "default" or ['d', 'e', 'f', 'a', 'u', 'l', 't', '_', ..];

    private static bool IsStateOnly(StateResource resource) =>
        !resource.Custom || resource.External || resource.IsProvider || resource.Type.StartsWith("pulumi:", StringComparison.Ordinal);
}
