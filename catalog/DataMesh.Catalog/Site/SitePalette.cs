using System.Text;

namespace DataMesh.Catalog.Site;

/// <summary>
/// The colours of the site, for light and dark surroundings. The style sheet knows them by name only, and a test holds every pair that meets to what WCAG 2.2
/// asks.
/// </summary>
internal static class SitePalette
{
    /// <summary>The colours: name, in light, in dark.</summary>
    public static ImmutableArray<(string Name, string Light, string Dark)> Colours { get; } =
    [
        ("paper", "#f8f8f5", "#121614"),
        ("card", "#ffffff", "#1a201d"),
        ("sunk", "#eeefe9", "#222a26"),
        ("line", "#d8dbd1", "#37413b"),
        ("edge", "#767f76", "#828f87"),
        ("ink", "#18201b", "#e8ede9"),
        ("muted", "#50594f", "#aab5ad"),
        ("accent", "#0a5c50", "#71d3c0"),
        ("accent-soft", "#dcefea", "#143a33"),
        ("on-accent", "#ffffff", "#0c1f1b"),
        ("good", "#17623a", "#8bd9a5"),
        ("good-soft", "#def2e4", "#16351f"),
        ("wait", "#754700", "#f2c57a"),
        ("wait-soft", "#faecd0", "#3a2c10"),
        ("bad", "#972130", "#f7abb0"),
        ("bad-soft", "#fbe3e5", "#431d21"),
        ("personal", "#5b2d86", "#d3b4f3"),
        ("personal-soft", "#f0e6f8", "#34234a"),
        ("flow", "#7d8a82", "#72807a"),
        ("flow-lit", "#0a5c50", "#71d3c0"),
    ];

    /// <summary>Text on ground: a contrast of at least 4.5.</summary>
    public static ImmutableArray<(string Text, string Ground)> TextPairs { get; } =
    [
        ("ink", "paper"), ("ink", "card"), ("ink", "sunk"), ("ink", "accent-soft"), ("muted", "paper"), ("muted", "card"), ("muted", "sunk"),
        ("accent", "paper"), ("accent", "card"), ("accent", "sunk"), ("accent", "accent-soft"), ("on-accent", "accent"),
        ("good", "good-soft"), ("wait", "wait-soft"), ("bad", "bad-soft"), ("personal", "personal-soft"),
    ];

    /// <summary>Borders of what can be used, lines of pictures, the mark of the focus: at least 3.</summary>
    public static ImmutableArray<(string Shape, string Ground)> ShapePairs { get; } =
        [("edge", "paper"), ("edge", "card"), ("flow", "card"), ("flow-lit", "card"), ("accent", "paper"), ("accent", "card"), ("accent", "sunk")];

    /// <summary>The start of the style sheet.</summary>
    public static string Styles()
    {
        var text = new StringBuilder();
        text.Append(":root {\n  color-scheme: light dark;\n");
        foreach (var (name, light, _) in Colours)
            text.Append($"  --{name}: {light};\n");
        text.Append("}\n@media (prefers-color-scheme: dark) {\n  :root {\n");
        foreach (var (name, _, dark) in Colours)
            text.Append($"    --{name}: {dark};\n");
        return text.Append("  }\n}\n").ToString();
    }
}
