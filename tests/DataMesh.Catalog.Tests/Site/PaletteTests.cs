using System.Globalization;
using System.Text.RegularExpressions;
using DataMesh.Catalog.Site;

namespace DataMesh.Catalog.Tests.Site;

/// <summary>WCAG 2.2, 1.4.3 and 1.4.11, in both schemes.</summary>
public sealed partial class PaletteTests
{
    public static TheoryData<string, string, bool, double> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string, bool, double>();
            foreach (var dark in (bool[])[false, true])
            {
                foreach (var (text, ground) in SitePalette.TextPairs)
                    pairs.Add(text, ground, dark, 4.5);
                foreach (var (shape, ground) in SitePalette.ShapePairs)
                    pairs.Add(shape, ground, dark, 3);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colours_that_meet_can_be_told_apart(string one, string other, bool dark, double least) =>
        Contrast(Colour(one, dark), Colour(other, dark)).ShouldBeGreaterThanOrEqualTo(least);

    [Fact]
    public void Black_on_white_has_the_contrast_that_the_standard_gives_it() => Contrast("#000000", "#ffffff").ShouldBe(21, 0.001);

    [Fact]
    public void The_style_sheet_knows_colours_by_name_only()
    {
        var styles = Styles();
        var rules = styles[styles.IndexOf("/* Colours", StringComparison.Ordinal)..];

        ColourLiteral().Matches(rules).Select(match => match.Value).ShouldBeEmpty();
        Variable().Matches(rules).Select(match => match.Groups["name"].Value).Except(SitePalette.Colours.Select(colour => colour.Name)).ShouldBeEmpty();
    }

    // So that a pair that is missing above is noticed: whatever the style sheet sets as text is in a pair, and whatever it sets as ground.
    [Fact]
    public void Every_colour_of_texts_and_grounds_is_in_a_pair()
    {
        Set("color").Except(SitePalette.TextPairs.Select(pair => pair.Text)).ShouldBeEmpty();
        Set("background").Except(SitePalette.TextPairs.Select(pair => pair.Ground)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Set(string property) => Regex.Matches(Styles(), $@"[ {{;]{property}: var\(--(?<name>[a-z-]+)\)")
        .Select(match => match.Groups["name"].Value).Distinct();

    private static string Styles() => CatalogSite.Of(Sites.Everything).Single(document => document.Path == "assets/catalog.css").Text;

    private static string Colour(string name, bool dark)
    {
        var colour = SitePalette.Colours.Single(colour => colour.Name == name);
        return dark ? colour.Dark : colour.Light;
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(")]
    private static partial Regex ColourLiteral();

    [GeneratedRegex(@"var\(--(?<name>[a-z-]+)\)")]
    private static partial Regex Variable();
}
