namespace DataMesh.Cli.Scaffolding;

/// <summary>
/// C# with everything blanked that is not code: comments, texts and directives become spaces, so that brackets and names can be looked for. Every other
/// character keeps its place.
/// </summary>
internal static class CSharpMask
{
    /// <summary>The masked text, as long as <paramref name="code"/>; line breaks stay.</summary>
    public static string Of(string code)
    {
        var mask = code.ToCharArray();
        for (var at = 0; at < code.Length;)
            at = Next(code, at, mask);
        return new string(mask);
    }

    /// <summary>Where the bracket that opens at <paramref name="open"/> is closed; -1 where it is not.</summary>
    public static int Closing(string mask, int open)
    {
        var depth = 0;
        for (var at = open; at < mask.Length; at++)
        {
            if (mask[at] is '(' or '[' or '{')
                depth++;
            else if (mask[at] is ')' or ']' or '}' && --depth == 0)
                return at;
        }

        return -1;
    }

    // The end of the token at a place; what is no code is blanked on the way.
    private static int Next(string code, int at, char[] mask)
    {
        if (Starts(code, at, "//") || (code[at] == '#' && IsFirstOfLine(code, at)))
            return Blank(mask, at, LineEnd(code, at));
        if (Starts(code, at, "/*"))
            return Blank(mask, at, After(code, "*/", at + 2));
        if (code[at] == '\'')
            return Blank(mask, at, QuotedEnd(code, at + 1, '\''));
        if (code[at] is not ('"' or '$' or '@'))
            return at + 1;

        var quote = at;
        while (quote < code.Length && code[quote] is '$' or '@')
            quote++;
        if (quote == code.Length || code[quote] != '"')
            return at + 1;
        return Blank(mask, at, TextEnd(code, code.AsSpan(at, quote - at), quote));
    }

    private static int TextEnd(string code, ReadOnlySpan<char> prefix, int quote)
    {
        var quotes = 0;
        while (quote + quotes < code.Length && code[quote + quotes] == '"')
            quotes++;
        if (quotes >= 3)
            return After(code, new string('"', quotes), quote + quotes);
        if (prefix.Contains('$'))
            return InterpolatedEnd(code, quote + 1, prefix.Contains('@'));
        return prefix.Contains('@') ? VerbatimEnd(code, quote + 1) : QuotedEnd(code, quote + 1, '"');
    }

    private static int QuotedEnd(string code, int at, char quote)
    {
        while (at < code.Length && code[at] != quote && code[at] != '\n')
            at += code[at] == '\\' ? 2 : 1;
        return Math.Min(at + 1, code.Length);
    }

    private static int VerbatimEnd(string code, int at)
    {
        while (at < code.Length && (code[at] != '"' || Starts(code, at, "\"\"")))
            at += code[at] == '"' ? 2 : 1;
        return Math.Min(at + 1, code.Length);
    }

    // What is filled in is code again, with texts of its own.
    private static int InterpolatedEnd(string code, int at, bool verbatim)
    {
        while (at < code.Length && (code[at] != '"' || (verbatim && Starts(code, at, "\"\""))))
        {
            if (code[at] == '{' && !Starts(code, at, "{{"))
                at = HoleEnd(code, at + 1);
            else
                at += code[at] is '"' or '{' || (code[at] == '\\' && !verbatim) ? 2 : 1;
        }

        return Math.Min(at + 1, code.Length);
    }

    private static int HoleEnd(string code, int at)
    {
        var ignored = new char[code.Length];
        for (var depth = 1; at < code.Length;)
        {
            depth += code[at] switch { '{' => 1, '}' => -1, _ => 0 };
            at = Next(code, at, ignored);
            if (depth == 0)
                break;
        }

        return at;
    }

    private static int Blank(char[] mask, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (mask[at] is not ('\n' or '\r'))
                mask[at] = ' ';
        }

        return end;
    }

    private static bool Starts(string code, int at, string text) => string.CompareOrdinal(code, at, text, 0, text.Length) == 0;

    private static bool IsFirstOfLine(string code, int at) =>
        code.AsSpan(code.LastIndexOf('\n', at) + 1, at - code.LastIndexOf('\n', at) - 1).IsWhiteSpace();

    private static int LineEnd(string code, int at) => code.IndexOf('\n', at) is var end and >= 0 ? end : code.Length;

    private static int After(string code, string text, int at) =>
        at <= code.Length && code.IndexOf(text, at, StringComparison.Ordinal) is var end and >= 0 ? end + text.Length : code.Length;
}
