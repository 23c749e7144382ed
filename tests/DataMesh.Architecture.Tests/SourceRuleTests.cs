using System.Text.RegularExpressions;

namespace DataMesh.Architecture.Tests;

/// <summary>What a reader of the sources may rely on, beyond what the compiler and the banned symbols check.</summary>
public sealed partial class SourceRuleTests
{
    private static readonly string[] Markers = ["NotImplementedException", "#region", "TODO", "FIXME", "HACK"];

    [Fact]
    public void Sources_hold_no_unfinished_work()
    {
        var found = ProductSources()
            .SelectMany(file => Markers.Where(marker => File.ReadAllText(file).Contains(marker, StringComparison.Ordinal))
                .Select(marker => $"{Relative(file)}: {marker}"));

        found.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_holds_one_public_type()
    {
        var crowded = ProductSources()
            .Where(file => !Relative(file).StartsWith("sdk/Pulumi/", StringComparison.Ordinal))
            .Select(file =>
                (File: file, Types: TopLevelPublicType().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct().ToList()))
            .Where(file => file.Types.Count > 1)
            .Select(file => $"{Relative(file.File)}: {string.Join(", ", file.Types)}");

        crowded.ShouldBeEmpty();
    }

    [Fact]
    public void No_file_is_a_god_file() =>
        ProductSources()
            .Select(file => (File: file, Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > 400)
            .Select(file => $"{Relative(file.File)}: {file.Lines} lines")
            .ShouldBeEmpty();

    private static IEnumerable<string> ProductSources() =>
        ProjectGraph.Current.Projects.Values
            .Where(project => !project.IsTest)
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(ProjectGraph.Current.Root, project.Folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !Relative(file).Split('/').Any(part => part is "bin" or "obj" or "node_modules"));

    private static string Relative(string file) => Path.GetRelativePath(ProjectGraph.Current.Root, file).Replace('\\', '/');

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|record|class|struct|interface|enum|delegate) )+(?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TopLevelPublicType();
}
