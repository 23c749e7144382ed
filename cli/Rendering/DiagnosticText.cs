namespace DataMesh.Cli.Rendering;

/// <summary>A diagnostic as people read it. There is one form, wherever it comes from.</summary>
internal static class DiagnosticText
{
    /// <summary><c>error: DM0101: what is wrong</c>, further lines of the text below it, and <c>at file:line</c> last.</summary>
    public static void Append(StringBuilder text, Diagnostic diagnostic, string indent, Palette palette)
    {
        var (word, style) = diagnostic.Severity switch
        {
            Severity.Error => ("error:", Style.Error),
            Severity.Warning => ("warning:", Style.Warning),
            _ => ("info:", Style.Muted),
        };
        var first = true;
        foreach (var line in diagnostic.Message.AsSpan().TrimEnd().EnumerateLines())
        {
            text.Append(indent);
            if (first)
                text.Append(palette.Paint(style, word)).Append(' ').Append(diagnostic.Code).Append(diagnostic.Code.Length > 0 ? ": " : "");
            else if (line.Length > 0)
                text.Append("  ");
            text.Append(line).Append('\n');
            first = false;
        }

        if (Place(diagnostic.Location) is { Length: > 0 } place)
            text.Append(indent).Append("  at ").Append(place).Append('\n');
    }

    /// <summary><c>stacks/mesh.yaml:3</c>; empty where there is no place.</summary>
    public static string Place(SourceLocation? location) => location switch
    {
        null => "",
        { Line: <= 0 } => location.File,
        _ => $"{location.File}:{location.Line.ToString(CultureInfo.InvariantCulture)}",
    };
}
