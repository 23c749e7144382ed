using System.Text.RegularExpressions;

namespace DataMesh.Cli.Scaffolding;

/// <summary>
/// The list of domains in <c>stacks/Mesh.cs</c>: <c>ImmutableArray&lt;Domain&gt; Domains => [ ... ]</c>, however it is indented, commented and broken into
/// lines.
/// </summary>
internal static partial class MeshList
{
    /// <summary>The elements of the list, as they are written; null where the file has no such list.</summary>
    public static ImmutableArray<string>? Read(string code)
    {
        var mask = CSharpMask.Of(code);
        return Find(mask) is var (open, close) ? [.. Elements(mask, open, close).Select(part => mask[part])] : null;
    }

    /// <summary>The file with one more element at the end of the list; null where it has no such list.</summary>
    public static string? Add(string code, string element)
    {
        var mask = CSharpMask.Of(code);
        if (Find(mask) is not var (open, close) || Read(code) is not { } before)
            return null;
        var added = Elements(mask, open, close) is [.., var last] ? After(code, mask, last, close, element) : First(code, open, close, element);

        // Whatever stands in the list that was not understood here, the result has to be the same list with one element more.
        return Read(added) is { } after && after.SequenceEqual([.. before, element]) ? added : null;
    }

    private static (int Open, int Close)? Find(string mask)
    {
        if (Declaration().Matches(mask) is not [var match])
            return null;
        var open = match.Index + match.Length - 1;
        return CSharpMask.Closing(mask, open) is var close and >= 0 ? (open, close) : null;
    }

    private static ImmutableArray<Range> Elements(string mask, int open, int close)
    {
        var elements = ImmutableArray.CreateBuilder<Range>();
        for (var start = open + 1; start < close;)
        {
            var end = start;
            while (end < close && mask[end] != ',')
                end = mask[end] is '(' or '[' or '{' ? CSharpMask.Closing(mask, end) + 1 : end + 1;
            while (start < end && char.IsWhiteSpace(mask[start]))
                start++;
            if (start < end)
                elements.Add(start..(SourceText.LastOf(mask, start, end) + 1));
            start = end + 1;
        }

        return elements.ToImmutable();
    }

    private static string After(string code, string mask, Range last, int close, string element)
    {
        var (start, end) = (last.Start.Value, last.End.Value);
        var lineStart = SourceText.LineStart(mask, start);
        if (!mask.AsSpan(lineStart, start - lineStart).IsWhiteSpace())
            return Inline(code, mask, end, close, element);

        // On a line of its own, below what follows the last one on its line: a comma, a comment.
        var comma = mask[end..close].IndexOf(',');
        var tail = comma < 0 ? end : end + comma + 1;
        var place = Math.Min(SourceText.LineEnd(code, tail), close);
        var line = SourceText.LineBreak(code) + SourceText.Indentation(code, start) + element + (comma < 0 ? "" : ",");
        return comma < 0
            ? code[..end] + "," + code[end..place] + line + code[place..]
            : code[..place] + line + code[place..];
    }

    private static string Inline(string code, string mask, int end, int close, string element)
    {
        var comma = mask[end..close].IndexOf(',');
        return comma < 0 ? code.Insert(end, $", {element}") : code.Insert(end + comma + 1, $" {element},");
    }

    private static string First(string code, int open, int close, string element)
    {
        if (!code[open..close].Contains('\n'))
            return code.Insert(open + 1, element);
        var line = SourceText.LineStart(code, close);
        return code.Insert(line, $"{SourceText.Indentation(code, close)}    {element},{SourceText.LineBreak(code)}");
    }

    [GeneratedRegex(@"\bImmutableArray\s*<\s*(?:\w+\s*\.\s*)*Domain\s*>\s+Domains\s*(?:\{\s*get\s*;\s*\}\s*=|=>|=)\s*\[")]
    private static partial Regex Declaration();
}
