namespace DataMesh.Cli.Rendering;

/// <summary>The block <c>Diagnostics:</c>: messages by resource, in the order in which they were found.</summary>
internal static class DiagnosticsBlock
{
    public static void Append(StringBuilder text, StackView view, Palette palette)
    {
        // What the policies found has a block of its own.
        var judged = view.Result.Findings.Where(finding => finding.Blocks).Select(finding => (finding.Code, finding.Resource.Urn)).ToHashSet();
        var diagnostics = view.Result.Diagnostics.RemoveAll(diagnostic => judged.Contains((diagnostic.Code, diagnostic.Urn)));
        if (diagnostics.IsEmpty)
            return;
        text.Append(palette.Paint(Style.Heading, "Diagnostics:")).Append('\n');
        foreach (var group in diagnostics.GroupBy(diagnostic => diagnostic.Urn, StringComparer.Ordinal))
        {
            var urn = group.Key.Length > 0 ? group.Key : Urn.OfStack(view.Stack, view.Result.Name.Project);
            text.Append("  ").Append(TypeNames.Display(Urn.TypeOf(urn))).Append(" (").Append(Urn.NameOf(urn)).Append("):\n");
            foreach (var diagnostic in group)
                DiagnosticText.Append(text, diagnostic, "    ", palette);
        }

        text.Append('\n');
    }
}
