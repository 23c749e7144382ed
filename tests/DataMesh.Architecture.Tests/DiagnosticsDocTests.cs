using System.Text;
using System.Text.RegularExpressions;

namespace DataMesh.Architecture.Tests;

/// <summary>docs/diagnostics.md has an entry for each code that a user may see, with the text that the sources build.</summary>
public sealed partial class DiagnosticsDocTests
{
    // Shorter pieces of a text ("The stack '") prove nothing.
    private const int TellingLength = 12;

    private static readonly string[] Folders = ["components", "catalog", "stacks", "engine", "policies", "cli", "infra"];

    private static readonly string Page = File.ReadAllText(Path.Combine(ProjectGraph.Current.Root, "docs", "diagnostics.md")).ReplaceLineEndings("\n");

    private static readonly List<(string File, string Code)> Sources = [.. ReadSources()];

    private static readonly List<(string Code, string File, string Method)> Built = [.. ReadBuilt()];

    private static readonly List<(string Code, string Text)> Entries = [.. ReadEntries()];

    public static TheoryData<string> Codes => [.. Built.Select(built => built.Code).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_code_has_one_entry_in_order_and_no_entry_is_for_a_code_that_is_gone() =>
        Entries.Select(entry => entry.Code)
            .ShouldBe(Built.Select(built => built.Code).Distinct().Order(StringComparer.Ordinal), "add an entry to docs/diagnostics.md, or remove it.");

    [Fact]
    public void A_code_is_built_in_one_place() =>
        Built.GroupBy(built => built.Code).Where(places => places.Count() > 1)
            .Select(places => $"{places.Key}: {string.Join(", ", places.Select(built => built.File))}").ShouldBeEmpty();

    // Otherwise the other tests here would not see it.
    [Fact]
    public void A_code_is_written_as_a_text_of_its_own()
    {
        var hidden = Sources.SelectMany(source => AnyCode().Matches(QuotedCode().Replace(source.Code, "")).Select(match => $"{source.File}: {match.Value}"));

        hidden.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_entry_shows_the_text_that_the_sources_build(string code)
    {
        var entry = Words(Entries.Single(entry => entry.Code == code).Text);

        entry.ShouldContain($"{code}: ", customMessage: "an entry has an example of the text as a user sees it.");
        foreach (var piece in Built.Where(built => built.Code == code).SelectMany(built => Pieces(built.Method)))
            entry.ShouldContain(piece);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_entry_says_what_to_do_and_what_the_process_returns(string code)
    {
        var entry = Entries.Single(entry => entry.Code == code).Text;

        entry.ShouldContain("\n**Do:** ");
        entry.ShouldContain("xit code ");
    }

    [Fact]
    public void Every_rule_is_listed_with_its_title_and_its_fix()
    {
        var page = Words(Page);
        var rules = Sources
            .Where(source => source.File.StartsWith("policies/DataMesh.Policies/Rules/", StringComparison.Ordinal) && RuleId().IsMatch(source.Code)).ToList();

        rules.ShouldNotBeEmpty();
        foreach (var rule in rules)
            page.ShouldMatch(Regex.Escape($"`{Property(rule.Code, "Id")}` (") + "[a-z]+"
                + Regex.Escape($"): **{Property(rule.Code, "Title")}.** {Property(rule.Code, "Fix")}"));
        Regex.Count(Page, "^- `mesh-", RegexOptions.Multiline).ShouldBe(rules.Count);
    }

    private static IEnumerable<(string Code, string Text)> ReadEntries()
    {
        foreach (var section in Page.Split("\n##"))
        {
            if (Heading().Match(section) is { Success: true } heading)
                yield return (heading.Groups["code"].Value, section);
        }
    }

    private static IEnumerable<(string Code, string File, string Method)> ReadBuilt() =>
        from source in Sources
        from match in QuotedCode().Matches(source.Code)
        select (match.Groups["code"].Value, source.File, RestOfMethod().Match(source.Code, match.Index + match.Length).Value);

    private static IEnumerable<(string File, string Code)> ReadSources() =>
        from folder in Folders
        from path in Directory.EnumerateFiles(Path.Combine(ProjectGraph.Current.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
        let file = Path.GetRelativePath(ProjectGraph.Current.Root, path).Replace('\\', '/')
        where !file.Split('/').Any(part => part is "bin" or "obj")
        select (file, Comment().Replace(File.ReadAllText(path).ReplaceLineEndings("\n"), ""));

    private static string Property(string code, string name) =>
        Regex.Match(code, $"""override string {name} =>\s*"(?<text>(?:[^"\\]|\\.)*)";""").Groups["text"].Value.Replace("\\\"", "\"");

    private static string Words(string text) => Spaces().Replace(text, " ");

    // The parts of a method's texts that are the same whatever is filled in.
    private static IEnumerable<string> Pieces(string code)
    {
        var pieces = new List<string>();
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '"')
                i = ReadText(code, i, pieces);
        }

        return pieces.Select(piece => Words(piece).Trim()).Where(piece => piece.Length >= TellingLength);
    }

    /// <summary>Reads a C# text literal and returns where it ends; what is filled in parts it into pieces, and is left out itself.</summary>
    private static int ReadText(string code, int start, List<string>? pieces)
    {
        var filledIn = start > 0 && code[start - 1] == '$';
        var piece = new StringBuilder();
        var i = start + 1;
        for (; code[i] != '"'; i++)
        {
            var doubled = filledIn && code[i] is '{' or '}' && code[i + 1] == code[i];
            if (code[i] == '\\' || doubled)
            {
                piece.Append(code[++i]);
            }
            else if (filledIn && code[i] == '{')
            {
                pieces?.Add(piece.ToString());
                piece.Clear();
                i = SkipHole(code, i);
            }
            else
            {
                piece.Append(code[i]);
            }
        }

        pieces?.Add(piece.ToString());
        return i;
    }

    private static int SkipHole(string code, int open)
    {
        var i = open + 1;
        for (var depth = 1; ; i++)
        {
            if (code[i] == '"')
                i = ReadText(code, i, null);
            else if (code[i] == '{')
                depth++;
            else if (code[i] == '}' && --depth == 0)
                return i;
        }
    }

    [GeneratedRegex(@"^# (?<code>DM[0-9]{4}): ")]
    private static partial Regex Heading();

    [GeneratedRegex("\"(?<code>DM[0-9]{4})\"")]
    private static partial Regex QuotedCode();

    [GeneratedRegex("DM[0-9]{4}")]
    private static partial Regex AnyCode();

    // Up to the next code or the next member.
    [GeneratedRegex("""\G(?:(?!"DM[0-9]{4}"|\n    (?:public|internal|private) ).)*""", RegexOptions.Singleline)]
    private static partial Regex RestOfMethod();

    [GeneratedRegex(@"^ *//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("override string Id => ")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
