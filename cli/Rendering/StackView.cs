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
        Result = result with { Diagnostics = [.. result.Diagnostics, .. result.Desired.Messages.Where(IsNoError).Select(Said)] };
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

    private static Diagnostic Said(LogRequest message) =>
        new("", message.Severity == LogSeverity.Warning ? Severity.Warning : Severity.Info, message.Message) { Urn = message.Urn };

    private static ImmutableArray<StepView> Logical(StackResult result)
    {
        var statuses = Statuses(result.Steps);
        var replaced = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in result.Plan.Steps)
        {
            if (step.Op == StepOp.Replace)
                replaced.Add(step.Urn);
        }

        var views = ImmutableArray.CreateBuilder<StepView>(result.Plan.Steps.Length);
        foreach (var step in result.Plan.Steps)
        {
            var rest = step.Op == StepOp.DeleteReplaced && !replaced.Contains(step.Urn);
            if (!IsDefaultProvider(step) && (step.IsLogical || rest))
                views.Add(new StepView(step, statuses.TryGetValue(step.Urn, out var status) ? status : null));
        }

        return views.DrainToImmutable();
    }

    // A plan that is made without the program knows a provider that the engine registered on its own by its name only.
    private static bool IsDefaultProvider(Step step) =>
        step.IsDefaultProvider || (Urn.IsProviderType(step.Type) && (step.Name == "default" || step.Name.StartsWith("default_", StringComparison.Ordinal)));

    // A replacement is done when both its halves are; one that failed is failed as a whole.
    private static Dictionary<string, StepStatus> Statuses(ImmutableArray<StepResult> results)
    {
        var statuses = new Dictionary<string, StepStatus>(results.Length, StringComparer.Ordinal);
        foreach (var result in results)
        {
            if (!statuses.TryGetValue(result.Step.Urn, out var status) || Rank(result.Status) > Rank(status))
                statuses[result.Step.Urn] = result.Status;
        }

        return statuses;
    }

    private static int Rank(StepStatus status) => status switch
    {
        StepStatus.Failed => 2,
        StepStatus.Skipped => 1,
        _ => 0,
    };
}
