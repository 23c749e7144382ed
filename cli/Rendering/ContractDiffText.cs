using DataMesh.Cli.Contracts;
using DataMesh.Model.Contracts;
using DataMesh.Stacks.Register;

namespace DataMesh.Cli.Rendering;

/// <summary>What changed in contracts, for people: the changes by place, who reads there, and what would be refused and why.</summary>
internal static class ContractDiffText
{
    public static string Write(ImmutableArray<ContractComparison> comparisons, ImmutableArray<Diagnostic> findings, Palette palette)
    {
        var text = new StringBuilder();
        foreach (var comparison in comparisons)
            AppendComparison(text, comparison, palette);
        foreach (var finding in findings)
            DiagnosticText.Append(text, finding, "", palette);
        if (!findings.IsEmpty)
            text.Append('\n');
        text.Append(comparisons.Any(comparison => comparison.IsRefused) ? "A run would be refused.\n" : "A run would not be refused.\n");
        return text.ToString();
    }

    private static void AppendComparison(StringBuilder text, ContractComparison comparison, Palette palette)
    {
        var heading = $"Contracts of {comparison.Environment} on {RequestText.Day(comparison.AsOf)}, against {comparison.Against}:";
        text.Append(palette.Paint(Style.Heading, heading)).Append("\n\n");
        if (comparison.Changes.IsEmpty)
            text.Append(comparison.IsPublished ? "   nothing changed\n\n" : "   nothing was published yet\n\n");
        foreach (var place in comparison.Changes.GroupBy(reviewed => reviewed.Change.Place))
        {
            text.Append("   ").Append(place.Key).Append('\n');
            foreach (var reviewed in place)
                AppendChange(text, reviewed, palette);
            foreach (var grant in place.SelectMany(reviewed => reviewed.Readers).Distinct())
            {
                text.Append("       ").Append(palette.Paint(
                    Style.Muted, $"{grant.Consumer} reads {grant.Port} until {RequestText.Day(grant.ValidUntil)} ({grant.RequestId})")).Append('\n');
            }

            text.Append('\n');
        }
    }

    private static void AppendChange(StringBuilder text, ReviewedChange reviewed, Palette palette)
    {
        var (sign, style) = reviewed.Change.Kind switch
        {
            ContractChangeKind.Compatible => ('+', Style.Create),
            ContractChangeKind.Noteworthy => ('~', Style.Update),
            ContractChangeKind.Breaking => ('-', Style.Delete),
            _ => ('!', Style.Error),
        };
        text.Append("     ").Append(palette.Paint(style, $"{sign} {reviewed.Change.Part} {reviewed.Change.Words}"))
            .Append(" [").Append(reviewed.Change.Kind.Text()).Append(reviewed.IsRefused ? ", refused]\n" : "]\n");
    }
}
