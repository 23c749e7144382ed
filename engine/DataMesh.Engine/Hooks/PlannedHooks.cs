using DataMesh.Engine.Planning;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Hooks;

/// <summary>What hooks mean for a plan before it is applied.</summary>
internal static class PlannedHooks
{
    /// <summary>The deletions whose hooks nobody can run: the program does not have them, or is not run at all.</summary>
    public static IEnumerable<Diagnostic> Missing(Plan plan, HookTable table, bool programRuns)
    {
        foreach (var step in plan.Steps)
        {
            if (step is not { Op: StepOp.Delete or StepOp.DeleteReplaced, Old.Hooks: { IsEmpty: false } hooks })
                continue;
            foreach (var name in hooks[HookMoment.BeforeDelete].Concat(hooks[HookMoment.AfterDelete]).Distinct(StringComparer.Ordinal))
            {
                if (!programRuns)
                    yield return HookDiagnostics.ProgramNotRun(step.Urn, name);
                else if (table.Find(name) is null)
                    yield return HookDiagnostics.MissingForDelete(step.Urn, name);
            }
        }
    }

    /// <summary>Runs the hooks that run in previews, in the order of the plan.</summary>
    public static async ValueTask<ImmutableArray<Diagnostic>> PreviewAsync(Plan plan, HookTable table, CancellationToken cancellationToken)
    {
        var hooks = new StepHooks(table, dryRun: true, cancellationToken);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var step in plan.Steps)
        {
            if (StepMoments.Of(step).Hooks.IsEmpty)
                continue;
            var before = await hooks.BeforeAsync(step).ConfigureAwait(false);
            diagnostics.AddRange(before);
            if (before.All(static diagnostic => diagnostic.Severity != Severity.Error))
                diagnostics.AddRange(await hooks.AfterAsync(step, step.New).ConfigureAwait(false));
        }

        return diagnostics.DrainToImmutable();
    }
}
