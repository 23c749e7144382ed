using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Pulumi.Tests;

/// <summary>
/// Code that is written against our package must compile against the official one: what we expose is a subset of its public API. The listing of that
/// API is a fact taken from the real assembly. Nullability, default values and constraints are not compared.
/// </summary>
public sealed partial class PublicApiTests
{
    private static readonly Dictionary<string, IReadOnlySet<string>> Official = ReadListing();

    public static TheoryData<string> OurTypes => [.. typeof(Resource).Assembly.GetExportedTypes().Select(PublicApiText.NameOf)];

    [Theory]
    [MemberData(nameof(OurTypes))]
    public void Every_type_and_member_that_we_expose_is_in_the_official_package(string name)
    {
        Official.ShouldContainKey(name);
        var type = typeof(Resource).Assembly.GetExportedTypes().Single(type => PublicApiText.NameOf(type) == name);

        PublicApiText.MembersOf(type).Except(Official[name]).ShouldBeEmpty($"{name} has members that the official package does not have.");
    }

    [Fact]
    public void The_page_names_every_type_and_member_that_we_leave_out_and_no_other()
    {
        var ours = typeof(Resource).Assembly.GetExportedTypes().ToDictionary(PublicApiText.NameOf);
        var leftOut = new List<string>();
        foreach (var (name, members) in Official)
        {
            if (ours.TryGetValue(name, out var type))
                leftOut.AddRange(members.Except(PublicApiText.MembersOf(type)).Select(member => $"{name}: {member}"));
            else
                leftOut.Add(name);
        }

        LeftOutOnThePage().ShouldBe(leftOut, ignoreOrder: true, "correct the table of docs/parity.md, section \"The Pulumi SDK\".");
    }

    [Fact]
    public void The_listing_is_read()
    {
        Official.Keys.ShouldContain("Pulumi.Testing.IMocks");
        Official["Pulumi.CustomResource"].ShouldContain("public Output<string> Id { get; }");
        Official["Pulumi.Output"].ShouldContain("public static Output<string> Format(FormattableString formattableString)");
    }

    // Each row: | `Type` or `Type: member` | why |. A reason is part of the row.
    private static IEnumerable<string> LeftOutOnThePage([CallerFilePath] string thisFile = "")
    {
        var page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(thisFile) ?? "", "..", "..", "docs", "parity.md")).ReplaceLineEndings("\n");
        var section = page[page.IndexOf("\n## The Pulumi SDK\n", StringComparison.Ordinal)..];
        var end = section.IndexOf("\n## ", 1, StringComparison.Ordinal);
        return LeftOutRow().Matches(end < 0 ? section : section[..end]).Select(row => row.Groups["what"].Value);
    }

    private static Dictionary<string, IReadOnlySet<string>> ReadListing([CallerFilePath] string thisFile = "")
    {
        var types = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        var space = "";
        HashSet<string>? members = null;
        foreach (var line in File.ReadLines(Path.Combine(Path.GetDirectoryName(thisFile) ?? "", "official-public-api.txt")))
        {
            if (line.StartsWith("namespace ", StringComparison.Ordinal))
                space = line["namespace ".Length..];
            else if (line.StartsWith("    ", StringComparison.Ordinal))
                members?.Add(Plain(line));
            else if (line.StartsWith("  ", StringComparison.Ordinal))
                types.Add($"{space}.{Plain(Heading().Match(line).Groups["name"].Value)}", members = []);
        }

        return types;
    }

    // What is compared: without nullability, default values and constraints.
    private static string Plain(string text)
    {
        var plain = Constraint().Replace(text.Trim(), "").Replace("?", "", StringComparison.Ordinal).Replace("virtual ", "", StringComparison.Ordinal)
            .Replace("private set; ", "", StringComparison.Ordinal);
        plain = DefaultValue().Replace(plain, "");
        return TupleInTask().Replace(plain, "Task<ValueTuple<${items}>>");
    }

    [GeneratedRegex(
        @"^  (?:(?:sealed|abstract|static|readonly) )*(?:(?:class|struct|interface) (?<name>[\w.]+(?:<[^:]+>)?)(?: |$)|delegate .*? (?<name>\w+)\()")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| `(?<what>Pulumi\.[^`]+)` \| \w[^|]* \|$", RegexOptions.Multiline)]
    private static partial Regex LeftOutRow();

    [GeneratedRegex(@" where .*$")]
    private static partial Regex Constraint();

    [GeneratedRegex(@" = [^,)]*(?=[,)])")]
    private static partial Regex DefaultValue();

    [GeneratedRegex(@"Task<\((?<items>.*?)\)>(?= )")]
    private static partial Regex TupleInTask();
}
