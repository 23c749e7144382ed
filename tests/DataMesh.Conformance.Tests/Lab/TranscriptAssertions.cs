namespace DataMesh.Conformance.Tests.Lab;

/// <summary>Compares transcripts: they are long, so a difference is shown by its first lines and kept whole in files.</summary>
internal static class TranscriptAssertions
{
    private const int LinesBefore = 12;
    private const int LinesAfter = 8;

    public static void ShouldBeTheSameAs(this string actual, string expected, string name)
    {
        if (actual == expected)
            return;
        var (one, other) = (expected.Split('\n'), actual.Split('\n'));
        var at = Enumerable.Range(0, Math.Min(one.Length, other.Length)).FirstOrDefault(line => one[line] != other[line], Math.Min(one.Length, other.Length));
        var section = one.Take(at + 1).LastOrDefault(line => line.StartsWith("## ", StringComparison.Ordinal));
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "transcripts")).FullName;
        File.WriteAllText(Path.Combine(folder, $"{name}.expected.txt"), expected);
        File.WriteAllText(Path.Combine(folder, $"{name}.actual.txt"), actual);
        Assert.Fail($"{name} differs from line {at + 1} on, in '{section}' (whole texts in {folder}):\n{Lines(one, at, '-')}\n{Lines(other, at, '+')}");
    }

    private static string Lines(string[] lines, int at, char sign) =>
        string.Join('\n', lines.Take(at + LinesAfter).Skip(at - LinesBefore).Select(line => $"{sign} {line}"));
}
