using DataMesh.PolicyKit;

namespace DataMesh.Cli.Rendering;

/// <summary>The block <c>Policies:</c>: what the rules have against the stack, worst first, with why and what to do.</summary>
internal static class PoliciesBlock
{
    public static void Append(StringBuilder text, StackView view, Palette palette)
    {
        var findings = view.Result.Findings;
        if (findings.IsDefaultOrEmpty)
            return;
        text.Append(palette.Paint(Style.Heading, "Policies:")).Append('\n');
        foreach (var finding in findings)
        {
            var (mark, level, style) = finding.Blocks ? ("❌", "mandatory", Style.Error) : ("⚠️", "advisory", Style.Warning);
            text.Append("    ").Append(mark).Append(' ').Append(palette.Paint(style, $"[{level}]"))
                .Append(" [severity: ").Append(Name(finding.Policy.Severity)).Append("]  ")
                .Append(finding.Policy.Id).Append(' ').Append(finding.Policy.Title)
                .Append("  (").Append(TypeNames.Display(finding.Resource.Type)).Append(": ").Append(finding.Resource.Name).Append(")\n");
            text.Append("          ").Append(finding.Code).Append(": ").Append(finding.Message)
                .Append(finding.Path.Length > 0 ? $" [{finding.Path}]" : "").Append('\n');
            text.Append("          ").Append(finding.Policy.Why).Append('\n');
            text.Append("          Fix: ").Append(finding.Policy.Fix).Append('\n');
        }

        text.Append('\n');
    }

    private static string Name(PolicySeverity severity) => severity switch
    {
        PolicySeverity.Critical => "critical",
        PolicySeverity.High => "high",
        PolicySeverity.Medium => "medium",
        _ => "low",
    };
}
