namespace DataMesh.Stacks.Register;

/// <summary>A file of the register, line by line, to which something is added while all else stays as it is written.</summary>
internal sealed class FileLines
{
    private readonly List<string> _lines;
    private readonly string _lineBreak;

    public FileLines(string text)
    {
        _lineBreak = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        _lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];
        if (_lines[^1].Length == 0)
            _lines.RemoveAt(_lines.Count - 1);
    }

    /// <summary>
    /// Where the next item of a list at the top of the file stands, and what its dash is indented by; -1 where the file has no such key. An empty list loses
    /// its brackets.
    /// </summary>
    public (int Line, string Indent) EndOfList(string key)
    {
        var at = _lines.FindIndex(line => line.StartsWith($"{key}:", StringComparison.Ordinal));
        if (at < 0)
            return (-1, "");
        var (value, comment) = Split(_lines[at][(key.Length + 1)..]);
        if (value is "[]" or "null" or "~")
            _lines[at] = $"{key}:{comment}";
        var (last, indent) = (at, (string?)null);
        for (var line = at + 1; line < _lines.Count && !IsTopLevel(_lines[line]); line++)
        {
            var text = _lines[line].TrimStart();
            if (text.Length == 0 || text[0] == '#')
                continue;
            last = line;
            if (indent is null && text[0] == '-')
                indent = _lines[line][..(_lines[line].Length - text.Length)];
        }

        return (last + 1, indent ?? "  ");
    }

    /// <summary>Adds a line to the end of the file and returns where the next one stands.</summary>
    public int Append(string line)
    {
        while (_lines.Count > 0 && string.IsNullOrWhiteSpace(_lines[^1]))
            _lines.RemoveAt(_lines.Count - 1);
        _lines.Add(line);
        return _lines.Count;
    }

    /// <summary>Puts lines, each with <c>\n</c> at its end, before another.</summary>
    public void Insert(int at, string lines) => _lines.InsertRange(at, lines.TrimEnd('\n').Split('\n'));

    /// <summary>The text.</summary>
    public override string ToString() => string.Concat(_lines.Select(line => line + _lineBreak));

    private static bool IsTopLevel(string line) => line.Length > 0 && !char.IsWhiteSpace(line[0]) && line[0] is not ('#' or '-');

    private static (string Value, string Comment) Split(string text)
    {
        var comment = text.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? (text.Trim(), "") : (text[..comment].Trim(), text[comment..]);
    }
}
