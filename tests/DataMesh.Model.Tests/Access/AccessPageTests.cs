using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using DataMesh.Model.Access;

namespace DataMesh.Model.Tests.Access;

/// <summary>The tables in docs/access.md say what the model says, all of it. ACCEPT_SNAPSHOTS=1 writes them anew.</summary>
public sealed class AccessPageTests
{
    private static readonly string page = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "docs", "access.md"));

    [Fact]
    public void The_page_has_the_limits_of_every_classification()
    {
        var table = new StringBuilder("| data | longest time | approvals |\n|---|---|---|\n");
        foreach (var classification in Enum.GetValues<Classification>())
            table.Append(CultureInfo.InvariantCulture,
                $"| {classification.Text()} | {AccessDurations.LongestDays(classification)} days | {AccessDurations.Approvers(classification)} |\n");

        Verify("durations", table.ToString());
    }

    [Fact]
    public void The_page_says_what_every_kind_of_grant_becomes()
    {
        var table = new StringBuilder("| port | what is given | on what | and |\n|---|---|---|---|\n");
        foreach (var effect in GrantEffect.All)
            table.Append(CultureInfo.InvariantCulture, $"| {effect.Port} | {effect.Gives} | {effect.Scope} | {effect.Also} |\n");

        Verify("grants", table.ToString());
    }

    [Fact]
    public void Every_effect_is_in_the_list_once() =>
        typeof(GrantEffect).GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == typeof(GrantEffect))
            .Select(property => property.GetValue(null)).ShouldBe(GrantEffect.All, ignoreOrder: true);

    private static void Verify(string name, string table)
    {
        var (start, end) = ($"<!-- {name}: written by AccessPageTests -->\n", $"<!-- /{name} -->");
        var text = File.ReadAllText(page).ReplaceLineEndings("\n");
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        from.ShouldBeGreaterThan(start.Length);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            text = text[..from] + table + text[text.IndexOf(end, from, StringComparison.Ordinal)..];
            File.WriteAllText(page, text);
        }

        text[from..text.IndexOf(end, from, StringComparison.Ordinal)].ShouldBe(table, "run the tests once with ACCEPT_SNAPSHOTS=1, and read the difference.");
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path) ?? "";
}
