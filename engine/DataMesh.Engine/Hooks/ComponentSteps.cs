using DataMesh.Engine.Planning;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Hooks;

/// <summary>
/// The steps of components whose hooks run after them. A component comes first in the state, and is done only when all that it is made of is: its hooks wait
/// for that.
/// </summary>
internal static class ComponentSteps
{
    /// <summary>The steps by the wave after which their hooks run.</summary>
    public static ILookup<int, Step> ByLastWave(ImmutableArray<Step> steps)
    {
        var waiting = steps.Where(IsComponentWithHooksAfter).ToList();
        if (waiting.Count == 0)
            return Enumerable.Empty<Step>().ToLookup(static step => step.Wave);
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            if (step.New is { } goal)
                parents[goal.Urn] = goal.Parent;
        }

        var last = waiting.ToDictionary(static step => step.Urn, static step => step.Wave, StringComparer.Ordinal);
        foreach (var step in steps)
        {
            for (var above = step.New?.Parent ?? ""; above.Length > 0; above = parents.GetValueOrDefault(above, ""))
            {
                if (last.TryGetValue(above, out var wave))
                    last[above] = Math.Max(wave, step.Wave);
            }
        }

        return waiting.ToLookup(step => last[step.Urn]);
    }

    /// <summary>Whether the hooks after the step have to wait.</summary>
    public static bool IsComponentWithHooksAfter(Step step) => step.New is { Custom: false, Hooks.IsEmpty: false } goal && step.Op switch
    {
        StepOp.Create => !goal.Hooks[HookMoment.AfterCreate].IsEmpty,
        StepOp.Update => !goal.Hooks[HookMoment.AfterUpdate].IsEmpty,
        _ => false,
    };
}
