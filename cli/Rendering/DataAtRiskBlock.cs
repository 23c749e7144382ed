using DataMesh.Engine.Judging;

namespace DataMesh.Cli.Rendering;

/// <summary>
/// What a reviewer has to see first: resources that hold data and would be deleted or replaced, what they hold, the property that forces it, and whether the
/// run may do it.
/// </summary>
internal static class DataAtRiskBlock
{
    public static void Append(StringBuilder text, StackView view, Palette palette)
    {
        if (!view.IsPreview || view.Result.DataAtRisk.IsEmpty)
            return;
        text.Append(palette.Paint(Style.Error, "Data at risk:")).Append('\n');
        foreach (var op in (ReadOnlySpan<StepOp>)[StepOp.Delete, StepOp.Replace])
        {
            foreach (var risk in view.Result.DataAtRisk)
            {
                if (risk.Step.Op == op)
                    AppendStep(text, risk, palette);
            }
        }

        text.Append('\n');
    }

    private static void AppendStep(StringBuilder text, DataAtRisk risk, Palette palette)
    {
        var step = risk.Step;
        text.Append("    ").Append(palette.Paint(StepWords.Style(step.Op), StepWords.Symbol(step.Op))).Append(' ')
            .Append(TypeNames.Display(step.Type)).Append(' ').Append(step.Name).Append(": ").Append(step.Op == StepOp.Delete ? "deleted" : "replaced");
        if (risk.Data is { } data)
            text.Append(", with ").Append(data.What);
        if (risk.IsProtected)
            text.Append(" 🔒");
        if (!risk.IsAllowed)
            text.Append(palette.Paint(Style.Error, $" [refused without --allow-data-loss {risk.Store}]"));
        text.Append('\n');
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
