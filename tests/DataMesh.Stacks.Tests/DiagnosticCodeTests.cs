using System.Text.RegularExpressions;

namespace DataMesh.Stacks.Tests;

public sealed partial class DiagnosticCodeTests
{
    [Fact]
    public void Every_code_is_built_in_one_place()
    {
        var codes = Sources().SelectMany(source => Code().Matches(source.Text).Select(match => match.Groups[1].Value)).ToList();

        codes.ShouldNotBeEmpty();
        codes.ShouldBeUnique();
    }

    [Theory]
    [InlineData("NameDiagnostics.cs", 101, 109)]
    [InlineData("MeshDiagnostics.cs", 110, 199)]
    [InlineData("AddressDiagnostics.cs", 201, 299)]
    [InlineData("SettingsDiagnostics.cs", 301, 399)]
    [InlineData("AccessDiagnostics.cs", 401, 449)]
    [InlineData("ApprovalDiagnostics.cs", 401, 449)]
    [InlineData("EndingDiagnostics.cs", 401, 449)]
    [InlineData("RegisterDiagnostics.cs", 420, 499)]
    public void Every_code_is_in_the_range_of_its_subject(string file, int first, int last)
    {
        var (_, text) = Sources().Single(source => Path.GetFileName(source.File) == file);
        var numbers = Code().Matches(text).Select(match => int.Parse(match.Groups[1].Value)).ToList();

        numbers.ShouldNotBeEmpty();
        numbers.ShouldAllBe(number => number >= first && number <= last);
    }

    [Fact]
    public void Codes_are_built_in_the_classes_for_diagnostics_only() =>
        Sources().Where(source => Code().IsMatch(source.Text)).Select(source => Path.GetFileName(source.File))
            .ShouldAllBe(file => file.EndsWith("Diagnostics.cs"));

    private static IEnumerable<(string File, string Text)> Sources() =>
        new[] { "components/DataMesh.Model", "stacks" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Select(file => (file, File.ReadAllText(file)));

    [GeneratedRegex("\"DM(0[1-4][0-9]{2})\"")]
    private static partial Regex Code();
}
