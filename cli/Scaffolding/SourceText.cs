namespace DataMesh.Cli.Scaffolding;

/// <summary>How a file is laid out, so that what is added to it looks like the rest.</summary>
internal static class SourceText
{
    /// <summary>How the file ends its lines.</summary>
    public static string LineBreak(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>The spaces or tabs that the line around a place starts with.</summary>
    public static string Indentation(string text, int at)
    {
        var start = LineStart(text, at);
        var end = start;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        return text[start..end];
    }

    /// <summary>Where the line around a place starts.</summary>
    public static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Where the line around a place ends, before its line break.</summary>
    public static int LineEnd(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        if (end < 0)
            return text.Length;
        return end > at && text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>
    /// The last place before <paramref name="end"/>, and not before <paramref name="start"/>, that is no white space; start - 1 where there is none.
    /// </summary>
    public static int LastOf(string mask, int start, int end)
    {
        var at = end - 1;
        while (at >= start && char.IsWhiteSpace(mask[at]))
            at--;
        return at;
    }
}
