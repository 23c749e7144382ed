namespace DataMesh.Cli.Rendering;

/// <summary>The block <c>Resources:</c>: how many of each operation, and how many stay as they are.</summary>
internal static class ResourcesBlock
{
    public static void Append(StringBuilder text, StackView view, Palette palette)
    {
        text.Append(palette.Paint(Style.Heading, "Resources:")).Append('\n');
        var (kinds, changes, errors) = (0, 0, 0);
        foreach (var op in StepWords.Counted)
        {
            var count = Done(view, op);
            if (count == 0)
                continue;
            kinds++;
            changes += count;
            var words = view.IsPreview ? $"to {StepNames.Of(op)}" : StepWords.Done(op);
            text.Append("    ").Append(palette.Paint(StepWords.Style(op), $"{StepWords.Symbol(op)}{count} {words}")).Append('\n');
        }

        foreach (var step in view.Steps)
            errors += step.Status == StepStatus.Failed ? 1 : 0;
        var unchanged = view.Count(StepOp.Same);
        var parts = new List<string>(2);
        if (kinds > 1)
            parts.Add($"{changes} changes");
        if (unchanged > 0)
            parts.Add($"{unchanged} unchanged");
        if (parts.Count > 0)
            text.Append("    ").Append(string.Join(". ", parts)).Append('\n');
        if (errors > 0)
            text.Append("    ").Append(palette.Paint(Style.Error, $"{errors} errored")).Append('\n');
    }

    // A real run counts what it did, not what it meant to do.
    private static int Done(StackView view, StepOp op)
    {
        if (view.IsPreview)
            return view.Count(op);
        var count = 0;
        foreach (var step in view.Steps)
        {
            if (step.Op == op && step.Status == StepStatus.Done)
                count++;
        }

        return count;
    }
}
