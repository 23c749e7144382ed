namespace DataMesh.Cli.Rendering;

/// <summary>The tree table of the Pulumi CLI: operation, type, name, plan or status, info.</summary>
internal static class ProgressTable
{
    public static void Append(StringBuilder text, StackView view, Palette palette)
    {
        var rows = ResourceTree.Rows(view.Steps);
        if (rows.Count == 0)
            return;
        var messages = CountMessages(view.Result.Diagnostics);
        var cells = new (string Type, string Name, string Status, string Info)[rows.Count];
        var title = view.IsPreview ? "Plan" : "Status";
        var (type, name, status, hasInfo) = ("Type".Length, "Name".Length, title.Length, false);
        for (var i = 0; i < cells.Length; i++)
        {
            var step = rows[i].Step;
            cells[i] = (
                rows[i].Branch + TypeNames.Display(step.Step.Type), step.Step.Name,
                StepWords.Status(step, view.IsPreview), StepInfo.Text(step.Step, messages));
            type = Math.Max(type, cells[i].Type.Length);
            name = Math.Max(name, cells[i].Name.Length);
            status = Math.Max(status, cells[i].Status.Length);
            hasInfo |= cells[i].Info.Length > 0;
        }

        text.Append("     ");
        AppendPadded(text, "Type", type);
        AppendPadded(text, "Name", name);
        AppendPadded(text, title, status);
        EndLine(text.Append(hasInfo ? "Info" : ""));
        for (var i = 0; i < cells.Length; i++)
        {
            var step = rows[i].Step;
            var cell = cells[i];
            var style = StepWords.Style(step.Op);
            text.Append(' ').Append(palette.Paint(style, StepWords.Symbol(step.Op))).Append("  ");
            AppendPadded(text, cell.Type, type);
            AppendPadded(text, cell.Name, name);
            text.Append(palette.Paint(step.Status == StepStatus.Failed ? Style.Error : style, cell.Status)).Append(' ', status - cell.Status.Length + 2);
            EndLine(text.Append(cell.Info));
        }
    }

    private static void AppendPadded(StringBuilder text, string cell, int width) => text.Append(cell).Append(' ', width - cell.Length + 2);

    private static void EndLine(StringBuilder text)
    {
        while (text[^1] == ' ')
            text.Length--;
        text.Append('\n');
    }

    private static Dictionary<string, (int Errors, int Warnings)> CountMessages(ImmutableArray<Diagnostic> diagnostics)
    {
        var counts = new Dictionary<string, (int Errors, int Warnings)>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == Severity.Info || diagnostic.Urn.Length == 0)
                continue;
            var (errors, warnings) = counts.GetValueOrDefault(diagnostic.Urn);
            counts[diagnostic.Urn] = diagnostic.Severity == Severity.Error ? (errors + 1, warnings) : (errors, warnings + 1);
        }

        return counts;
    }
}
