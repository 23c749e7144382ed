using DataMesh.Cli.Scaffolding;

namespace DataMesh.Cli.Rendering;

/// <summary>What adding a domain came to, for people.</summary>
internal static class DomainAdditionText
{
    public static string Write(DomainAddition addition, bool isDryRun, Palette palette)
    {
        var domain = addition.Domain;
        var text = new StringBuilder();
        text.Append(palette.Paint(Style.Heading, $"{(isDryRun ? "Would add" : "Added")} the domain '{domain.Name}' (index {domain.Index}):")).Append("\n\n");
        foreach (var change in addition.Changes)
        {
            var (sign, style) = change.Before is null ? ('+', Style.Create) : ('~', Style.Update);
            text.Append(' ').Append(palette.Paint(style, $"{sign} {change.Path}")).Append('\n');
            if (isDryRun)
                AppendLines(text, change);
        }

        if (!isDryRun)
            text.Append('\n');
        foreach (var place in addition.Places)
        {
            text.Append("   ").Append(place.Environment.Value.PadRight(4)).Append("  ").Append(place.Addresses.ToString().PadRight("255.255.255.255/32".Length))
                .Append("  subscription ").Append(place.Subscription).Append(place.IsDefault ? " (default)\n" : "\n");
        }

        text.Append('\n');
        foreach (var note in addition.Notes)
            text.Append(" - ").Append(note).Append('\n');
        if (!isDryRun)
            text.Append("\nLook at it: dotnet run --project cli -- preview --environment dev\n");
        return text.ToString();
    }

    private static void AppendLines(StringBuilder text, FileChange change)
    {
        foreach (var line in change.AddedLines())
            text.Append(line.Length == 0 ? "" : "       ").Append(line).Append('\n');
        text.Append('\n');
    }
}
