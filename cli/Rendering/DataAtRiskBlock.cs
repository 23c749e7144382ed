namespace DataMesh.Cli.Rendering;

/// <summary>What a reviewer has to see first: resources that hold data and would be deleted or replaced, and the property that forces it.</summary>
internal static class DataAtRiskBlock
{
    public static void Append(StringBuilder text, StackView view, Palette palette)
    {
        if (!view.IsPreview)
            return;
        var heading = false;
        foreach (var op in (ReadOnlySpan<StepOp>)[StepOp.Delete, StepOp.Replace])
        {
            foreach (var step in view.Steps)
            {
                if (step.Op != op || !DataHolding.Contains(step.Step.Type))
                    continue;
                if (!heading)
                    text.Append(palette.Paint(Style.Error, "Data at risk:")).Append('\n');
                heading = true;
                AppendStep(text, step.Step, op, palette);
            }
        }

        if (heading)
            text.Append('\n');
    }

    private static void AppendStep(StringBuilder text, Step step, StepOp op, Palette palette)
    {
        var kept = op == StepOp.Delete && step.Old is { RetainOnDelete: true };
        text.Append("    ").Append(palette.Paint(StepWords.Style(op), StepWords.Symbol(op))).Append(' ')
            .Append(TypeNames.Display(step.Type)).Append(' ').Append(step.Name).Append(": ")
            .Append(kept ? "leaves the state, stays in the cloud" : op == StepOp.Delete ? "deleted" : "replaced").Append('\n');
        foreach (var reason in step.ReplaceReasons)
        {
            text.Append("         because of ").Append(StepInfo.Reason(reason));
            if (step.Old is { } old
                && step.New is { } @new
                && PropertyPaths.Find(old.Inputs, reason) is { } before
                && PropertyPaths.Find(@new.Inputs, reason) is { } after)
                text.Append(": ").Append(ValueText.Scalar(before)).Append(" => ").Append(ValueText.Scalar(after));
            text.Append('\n');
        }
    }
}
