namespace DataMesh.Cli.Rendering;

/// <summary>All that the CLI prints about a stack: what the Pulumi CLI prints, and before it what puts data at risk.</summary>
internal static class StackText
{
    /// <param name="view">The stack.</param>
    /// <param name="stopped">Whether it has an error: a preview then says nothing of counts and outputs, which are not to be trusted.</param>
    /// <param name="diff">Whether each property is shown in place of the table.</param>
    /// <param name="palette">The colours.</param>
    public static string Render(StackView view, bool stopped, bool diff, Palette palette)
    {
        var text = new StringBuilder();
        text.Append(palette.Paint(Style.Heading, $"{Title(view)} ({view.Stack}):")).Append("\n\n");
        DataAtRiskBlock.Append(text, view, palette);
        if (diff)
            DetailedSteps.Append(text, view, palette);
        else
            ProgressTable.Append(text, view, palette);
        if (!view.Steps.IsEmpty)
            text.Append('\n');
        PoliciesBlock.Append(text, view, palette);
        DiagnosticsBlock.Append(text, view, palette);
        if (view.IsPreview && stopped)
            return text.ToString();

        OutputsBlock.Append(text, view, palette);
        ResourcesBlock.Append(text, view, palette);
        if (!view.IsPreview)
            text.Append("\nDuration: ").Append(Seconds(view.Result.Duration)).Append('\n');
        return text.Append('\n').ToString();
    }

    private static string Title(StackView view) => (view.Verb, view.IsPreview) switch
    {
        (RunVerb.Destroy, true) => "Previewing destroy",
        (RunVerb.Destroy, false) => "Destroying",
        (RunVerb.Refresh, true) => "Previewing refresh",
        (RunVerb.Refresh, false) => "Refreshing",
        (_, true) => "Previewing update",
        _ => "Updating",
    };

    private static string Seconds(TimeSpan duration)
    {
        var seconds = (long)Math.Ceiling(duration.TotalSeconds);
        return seconds < 60 ? $"{seconds}s" : $"{seconds / 60}m{seconds % 60}s";
    }
}
