using System.Text.RegularExpressions;

namespace DataMesh.Architecture.Tests;

/// <summary>docs/comparison.md claims nothing that no test shows: each row of its tables names tests that exist.</summary>
public sealed partial class ComparisonPageTests
{
    private static readonly string Root = ProjectGraph.Current.Root;

    private static readonly string[] Rows =
    [
        .. File.ReadAllLines(Path.Combine(Root, "docs", "comparison.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| |", StringComparison.Ordinal)),
    ];

    private static readonly Dictionary<string, string> Classes = Directory
        .EnumerateFiles(Path.Combine(Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .GroupBy(file => Path.GetFileNameWithoutExtension(file))
        .ToDictionary(group => group.Key, group => string.Join('\n', group.Select(File.ReadAllText)), StringComparer.Ordinal);

    public static TheoryData<string> Claims => [.. Rows];

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_row_names_tests_that_exist(string row)
    {
        var cells = row.Trim('|').Split('|', StringSplitOptions.TrimEntries);
        cells.Length.ShouldBe(5);
        cells.ShouldAllBe(cell => cell.Length > 0);
        var tests = Quoted().Matches(cells[^1]).Select(match => match.Groups[1].Value).ToArray();
        tests.ShouldNotBeEmpty();
        foreach (var test in tests)
        {
            var parts = test.Split('.');
            var source = Classes.GetValueOrDefault(parts[0]).ShouldNotBeNull($"there is no test class {parts[0]}");
            if (parts.Length > 1)
                Regex.IsMatch(source, $@"\[(Fact|Theory)\][^;{{]*\b{Regex.Escape(parts[1])}\(").ShouldBeTrue($"{parts[0]} has no test {parts[1]}");
        }
    }

    [GeneratedRegex("`([A-Za-z0-9_.]+)`")]
    private static partial Regex Quoted();
}
