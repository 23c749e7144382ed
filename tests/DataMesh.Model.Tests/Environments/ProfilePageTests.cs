using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace DataMesh.Model.Tests.Environments;

/// <summary>The table of environments in docs/data-landing-zone.md says what the profiles say, all of it. ACCEPT_SNAPSHOTS=1 writes it anew.</summary>
public sealed class ProfilePageTests
{
    private const string Start = "<!-- profiles: written by ProfilePageTests -->\n";
    private const string End = "<!-- /profiles -->";

    private static readonly string Page = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "docs", "data-landing-zone.md"));

    [Fact]
    public void The_page_shows_every_setting_of_every_profile()
    {
        var text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = text.IndexOf(End, start, StringComparison.Ordinal);
        start.ShouldBeGreaterThan(Start.Length);

        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            text = text[..start] + Table() + text[end..];
            File.WriteAllText(Page, text);
            end = text.IndexOf(End, start, StringComparison.Ordinal);
        }

        text[start..end].ShouldBe(Table(), "run the tests once with ACCEPT_SNAPSHOTS=1, and read the difference.");
    }

    private static string Table()
    {
        var profiles = EnvironmentName.All.Select(EnvironmentProfile.For).ToList();
        var table = new StringBuilder("| setting | dev | test | prod |\n|---|---|---|---|\n");
        foreach (var (path, read) in Settings(typeof(EnvironmentProfile), "", profile => profile))
            table.Append(CultureInfo.InvariantCulture, $"| `{path}` | {string.Join(" | ", profiles.Select(profile => Text(read(profile))))} |\n");
        return table.ToString();
    }

    private static IEnumerable<(string Path, Func<object, object?> Read)> Settings(Type type, string prefix, Func<object, object?> owner) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.Name is not ("Environment" or "EqualityContract")
        orderby property.PropertyType.Name.EndsWith("Profile", StringComparison.Ordinal), property.Name
        let path = prefix + property.Name
        let read = (Func<object, object?>)(profile => owner(profile) is { } holder ? property.GetValue(holder) : null)
        from setting in property.PropertyType.Name.EndsWith("Profile", StringComparison.Ordinal)
            ? Settings(property.PropertyType, path + ".", read)
            : [(path, read)]
        select setting;

    private static string Text(object? value) => value switch
    {
        null => "none",
        bool yes => yes ? "yes" : "no",
        string text => text,
        IEnumerable list => string.Join(", ", list.Cast<object?>().Select(Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path) ?? "";
}
