namespace DataMesh.Cli.Scaffolding;

/// <summary>A file that is to be written.</summary>
/// <param name="Path">Relative to the project's folder, with forward slashes.</param>
/// <param name="Before">What is in it; null where it is new.</param>
/// <param name="After">What will be in it.</param>
internal sealed record FileChange(string Path, string? Before, string After)
{
    /// <summary>The lines that are added, without their line breaks: all of a new file, else what stands between the common start and end.</summary>
    public ImmutableArray<string> AddedLines()
    {
        var after = Lines(After);
        if (Before is null)
            return after;
        var before = Lines(Before);
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
            start++;
        var end = 0;
        while (end < before.Length - start && end < after.Length - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        return after[start..^end];
    }

    private static ImmutableArray<string> Lines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return lines is [.. var full, ""] ? [.. full] : [.. lines];
    }
}
