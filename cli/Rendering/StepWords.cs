namespace DataMesh.Cli.Rendering;

/// <summary>The symbols and words of the Pulumi CLI for what happens to a resource.</summary>
internal static class StepWords
{
    /// <summary>The operations that the summary counts, in its order.</summary>
    public static ImmutableArray<StepOp> Counted { get; } = [StepOp.Create, StepOp.Update, StepOp.Delete, StepOp.Replace, StepOp.Refresh];

    /// <summary>Two characters.</summary>
    public static string Symbol(StepOp op) => op switch
    {
        StepOp.Create => "+ ",
        StepOp.Update or StepOp.Refresh => "~ ",
        StepOp.Delete => "- ",
        StepOp.Replace => "+-",
        StepOp.CreateReplacement => "++",
        StepOp.DeleteReplaced => "--",
        StepOp.Read => "> ",
        StepOp.ReadDiscard => "< ",
        _ => "  ",
    };

    public static Style Style(StepOp op) => op switch
    {
        StepOp.Create or StepOp.CreateReplacement => Rendering.Style.Create,
        StepOp.Update or StepOp.Refresh => Rendering.Style.Update,
        StepOp.Delete or StepOp.DeleteReplaced => Rendering.Style.Delete,
        StepOp.Replace => Rendering.Style.Replace,
        _ => Rendering.Style.Plain,
    };

    /// <summary><c>created</c>.</summary>
    public static string Done(StepOp op) => op switch
    {
        StepOp.Read => "read",
        StepOp.ReadDiscard => "discarded",
        StepOp.Refresh => "refreshed",
        _ => StepNames.Of(op) + "d",
    };

    /// <summary>What the table's status column says.</summary>
    public static string Status(StepView step, bool isPreview)
    {
        if (step.Op == StepOp.Same)
            return "";
        var words = step.Status switch
        {
            StepStatus.Failed => $"**{Doing(step.Op)} failed**",
            StepStatus.Done => Done(step.Op),
            StepStatus.Skipped => "skipped",
            _ => isPreview ? StepNames.Of(step.Op) : "",
        };
        return step.Op == StepOp.Delete && step.Step.Old is { RetainOnDelete: true } ? words + "[retain]" : words;
    }

    private static string Doing(StepOp op) => op switch
    {
        StepOp.Create => "creating",
        StepOp.Update => "updating",
        StepOp.Delete => "deleting",
        StepOp.Replace => "replacing",
        StepOp.Read => "reading",
        StepOp.ReadDiscard => "discarding",
        _ => "refreshing",
    };
}
