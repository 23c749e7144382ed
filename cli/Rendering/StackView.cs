using DataMesh.Rpc.EngineService;

namespace DataMesh.Cli.Rendering;

/// <summary>What a run made, or would make, of a stack, ready to be shown.</summary>
internal sealed class StackView
{
    /// <summary>The view of a result.</summary>
    /// <param name="result">What the engine made of the stack.</param>
    /// <param name="verb">What the run does.</param>
    /// <param name="applied">Whether the run got as far as changing something.</param>
    public StackView(StackResult result, RunVerb verb, bool applied)
    {
        Result = result with { Diagnostics = [.. result.Diagnostics, .. result.Desired.Messages.Where(IsNoError).Select(LoggedDiagnostic.Read)] };
        Verb = verb;
        IsPreview = !applied;
        Steps = Logical(result);
    }

    /// <summary>The engine's result, with what the program logged among the diagnostics.</summary>
    public StackResult Result { get; }

    public RunVerb Verb { get; }

    /// <summary>Whether nothing was changed: words are in the future.</summary>
    public bool IsPreview { get; }

    /// <summary>The steps in the plan's order.</summary>
    public ImmutableArray<StepView> Steps { get; }

    /// <summary>The stack's name without organization and project.</summary>
    public string Stack => Result.Name.Stack;

    /// <summary>How many steps there are of this operation.</summary>
    public int Count(StepOp op)
    {
        var count = 0;
        foreach (var step in Steps)
        {
            if (step.Op == op)
                count++;
        }

        return count;
    }

    // An error that the program logs is a diagnostic of the engine already.
    private static bool IsNoError(LogRequest message) => message.Severity is LogSeverity.Warning or LogSeverity.Info;

    private static ImmutableArray<StepView> Logical(StackResult result)
    {
        var statuses = Statuses(result);
        var views = ImmutableArray.CreateBuilder<StepView>(result.Plan.Steps.Length);
        foreach (var step in result.Plan.Steps)
        {
            if (!step.IsDefaultProvider && (step.IsLogical || IsRest(step)))
                views.Add(new StepView(step, statuses.TryGetValue(step.Urn, out var status) ? status : null));
        }

        return views.DrainToImmutable();
    }

    // The old half of a replacement that an earlier run began; that of a replacement of this run is a part of its row, under whatever name it was before.
    private static bool IsRest(Step step) => step is { Op: StepOp.DeleteReplaced, Old.Delete: true };

    // A replacement is done when both its halves are; one that failed is failed as a whole.
    private static Dictionary<string, StepStatus> Statuses(StackResult result)
    {
        var renamed = Renamed(result.Plan);
        var statuses = new Dictionary<string, StepStatus>(result.Steps.Length, StringComparer.Ordinal);
        foreach (var done in result.Steps)
        {
            var urn = done.Step.Op == StepOp.DeleteReplaced ? renamed.GetValueOrDefault(done.Step.Urn, done.Step.Urn) : done.Step.Urn;
            if (!statuses.TryGetValue(urn, out var status) || Rank(done.Status) > Rank(status))
                statuses[urn] = done.Status;
        }

        return statuses;
    }

    // Of replacements that follow an alias: the old URN, under which the old half is deleted, to the new one.
    private static Dictionary<string, string> Renamed(Plan plan)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in plan.Steps)
        {
            if (step is { Op: StepOp.Replace, Old: { } old } && old.Urn != step.Urn)
                renamed[old.Urn] = step.Urn;
        }

        return renamed;
    }

    private static int Rank(StepStatus status) => status switch
    {
        StepStatus.Failed => 2,
        StepStatus.Skipped => 1,
        _ => 0,
    };
}
