namespace DataMesh.Cli.Rendering;

/// <summary>All that the CLI prints about a stack: what the Pulumi CLI prints, and before it what puts data at risk.</summary>
internal static class StackText
{
    public static string Render(StackView view, bool diff, Palette palette)
    {
        var text = new StringBuilder();
        text.Append(palette.Paint(Style.Heading, $"{Title(view)} ({view.Stack}):")).Append("\n\n");
        DataAtRiskBlock.Append(text, view, palette);
        if (diff)
            DetailedSteps.Append(text, view, palette);
        else
            ProgressTable.Append(text, view, palette);
        text.Append('\n');
        DiagnosticsBlock.Append(text, view, palette);
        if (view.IsPreview && view.Result.HasErrors)
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
