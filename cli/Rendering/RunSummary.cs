namespace DataMesh.Cli.Rendering;

/// <summary>The table at the end of a run over several stacks.</summary>
internal static class RunSummary
{
    private static readonly ImmutableArray<StepOp> Columns = [StepOp.Create, StepOp.Update, StepOp.Replace, StepOp.Delete, StepOp.Same];

    public static string Render(ImmutableArray<StackView> views, Palette palette)
    {
        var width = Math.Max("Stack".Length, views.Max(view => view.Stack.Length));
        var text = new StringBuilder();
        text.Append(palette.Paint(Style.Heading, "Summary:")).Append('\n').Append("    ").Append("Stack".PadRight(width));
        foreach (var op in Columns)
            text.Append("  ").Append(StepNames.Of(op));
        text.Append('\n');
        foreach (var view in views)
        {
            text.Append("    ").Append(view.Stack.PadRight(width));
            foreach (var op in Columns)
            {
                var count = view.Count(op);
                var cell = count == 0 && op != StepOp.Same ? "-" : count.ToString(CultureInfo.InvariantCulture);
                text.Append("  ").Append(' ', StepNames.Of(op).Length - cell.Length)
                    .Append(palette.Paint(count == 0 ? Style.Muted : StepWords.Style(op), cell));
            }

            text.Append(view.Result.HasErrors ? $"  {palette.Paint(Style.Error, "failed")}" : "").Append('\n');
        }

        return text.ToString();
    }
}
