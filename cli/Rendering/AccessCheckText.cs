using DataMesh.Cli.Access;
using DataMesh.Model.Access;
using DataMesh.Stacks.Register;

namespace DataMesh.Cli.Rendering;

/// <summary>What is to be done about the register, for people.</summary>
internal static class AccessCheckText
{
    public static string Write(AccessBook book, RegisterReport report, int soonDays, ImmutableArray<Diagnostic> diagnostics, Palette palette)
    {
        var text = new StringBuilder();
        text.Append(palette.Paint(Style.Heading, $"The register on {RequestText.Day(book.AsOf)} ({string.Join(", ", book.Environments)}):")).Append("\n\n");
        foreach (var state in Enum.GetValues<RequestState>())
        {
            if (report.Verdicts.Count(verdict => verdict.State == state) is var count and > 0)
                text.Append("   ").Append(count.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(state.Words()).Append('\n');
        }

        if (!report.EndingSoon.IsEmpty)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nEnding within {soonDays} days:\n\n");
            foreach (var request in report.EndingSoon)
            {
                text.Append("   ").Append(RequestText.Day(request.ValidUntil)).Append("  ").Append(request.Id).Append(": ")
                    .Append(request.Consumer).Append(" reads ").Append(request.Port).Append('\n');
            }
        }

        if (!diagnostics.IsEmpty)
            text.Append('\n');
        foreach (var diagnostic in diagnostics)
            DiagnosticText.Append(text, diagnostic, "", palette);
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        text.Append('\n').Append(errors == 0 ? "The register is in order.\n" : FormattableString.Invariant($"{errors} to put right.\n"));
        return text.ToString();
    }
}
