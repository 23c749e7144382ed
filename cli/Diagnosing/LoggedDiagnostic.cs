using DataMesh.Rpc.EngineService;

namespace DataMesh.Cli.Diagnosing;

/// <summary>
/// Reads what a program logs. A finding of the mesh is logged in the form that a diagnostic has on screen, <c>DM0412: text</c> and below it
/// <c>  at file:line</c>, and becomes a diagnostic with that code and place again; any other message has no code.
/// </summary>
internal static class LoggedDiagnostic
{
    private const int CodeLength = 6;
    private const string PlaceMark = "\n  at ";

    public static Diagnostic Read(LogRequest message)
    {
        var severity = message.Severity switch
        {
            LogSeverity.Error => Severity.Error,
            LogSeverity.Warning => Severity.Warning,
            _ => Severity.Info,
        };
        var text = message.Message.TrimEnd();
        if (!StartsWithCode(text))
            return new Diagnostic("", severity, message.Message) { Urn = message.Urn };
        var at = text.LastIndexOf(PlaceMark, StringComparison.Ordinal);
        var location = at < 0 ? null : Place(text[(at + PlaceMark.Length)..]);
        return new Diagnostic(text[..CodeLength], severity, (location is null ? text : text[..at])[(CodeLength + 2)..])
        {
            Urn = message.Urn,
            Location = location,
        };
    }

    private static bool StartsWithCode(string text)
    {
        if (text.Length < CodeLength + 2 || !text.StartsWith("DM", StringComparison.Ordinal) || text[CodeLength] != ':' || text[CodeLength + 1] != ' ')
            return false;
        for (var i = 2; i < CodeLength; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                return false;
        }

        return true;
    }

    // A text that goes on below the place is none.
    private static SourceLocation? Place(string text)
    {
        var colon = text.LastIndexOf(':');
        return colon > 0 && !text.Contains('\n') && int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? new SourceLocation(text[..colon], line)
            : null;
    }
}
