using DataMesh.Engine.State;

namespace DataMesh.Cli.Rendering;

/// <summary>What <c>--diff</c> shows in place of the table: each step with its properties.</summary>
internal static class DetailedSteps
{
    private const int Step = 4;

    public static void Append(StringBuilder text, StackView view, Palette palette)
    {
        foreach (var row in ResourceTree.Rows(view.Steps))
            AppendStep(text, row, palette);
    }

    private static void AppendStep(StringBuilder text, TreeRow row, Palette palette)
    {
        var step = row.Step;
        if ((step.Step.New ?? step.Step.Old) is not { } state)
            return;
        var indent = (row.Depth + 1) * Step;
        text.Append(' ', indent - Step).Append(palette.Paint(StepWords.Style(step.Op), StepWords.Symbol(step.Op)))
            .Append(step.Op == StepOp.Replace ? " " : "").Append(TypeNames.Display(state.Type)).Append(": (").Append(StepNames.Of(step.Op)).Append(')')
            .Append(state.Protect ? " 🔒" : "").Append('\n');
        AppendIdentity(text, step.Step.Old is { Id.Length: > 0 } old ? old : state, indent);
        switch (step.Op)
        {
            case StepOp.Same or StepOp.Read or StepOp.ReadDiscard:
                break;
            case StepOp.Update or StepOp.Replace when step.Step is { Old: { } before, New: { } after }:
                ValueDiff.AppendMembers(text, before.Inputs, after.Inputs, indent, palette);
                break;
            case StepOp.Refresh when step.Step is { Old: { } before, New: { } after }:
                ValueDiff.AppendMembers(text, before.Outputs, after.Outputs, indent, palette);
                break;
            default:
                ValueText.AppendMembers(text, state.Inputs, indent);
                break;
        }
    }

    private static void AppendIdentity(StringBuilder text, StateResource state, int indent)
    {
        if (state.Id.Length > 0)
            text.Append(' ', indent).Append("[id=").Append(state.Id).Append("]\n");
        text.Append(' ', indent).Append("[urn=").Append(state.Urn).Append("]\n");
        if (state.Provider.Length > 0 && !state.Provider.Contains("::default::", StringComparison.Ordinal))
            text.Append(' ', indent).Append("[provider=").Append(state.Provider).Append("]\n");
    }
}
