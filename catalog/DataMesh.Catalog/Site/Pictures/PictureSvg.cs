using System.Text;
using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pictures;

/// <summary>Writes a placed picture as SVG. Colours come from the style sheet, so that it follows the reader's scheme; boxes and items are links.</summary>
internal static class PictureSvg
{
    private const int Radius = 6;

    /// <param name="placed">The picture.</param>
    /// <param name="id">The start of ids; unique in the page.</param>
    /// <param name="root">The way to the site's folder.</param>
    public static Markup Write(PlacedPicture placed, string id, string root) => Markup.Of($"""
        <svg class="picture" viewBox="0 0 {placed.Width} {placed.Height}" width="{placed.Width}" height="{placed.Height}" role="group"
        aria-labelledby="{id}-title {id}-desc">
        <title id="{id}-title">{placed.Picture.Title}</title>
        <desc id="{id}-desc">{placed.Picture.Description}</desc>
        {Markup.Each(placed.Lanes, lane => Markup.Of($"<text class=\"lane\" x=\"{lane.Room.X}\" y=\"{lane.Baseline}\">{lane.Text}</text>\n"))}<g class="flows">
        {Markup.Each(placed.Arrows, Arrow)}</g>
        {Markup.Each(placed.Boxes, box => Box(box, root))}</svg>
        """);

    private static Markup Arrow(PlacedArrow placed)
    {
        var (x, y) = placed.Points[^1];
        var kind = placed.Arrow.IsOpen ? "flow" : "flow shut";
        return Markup.Of($"""
            <g class="{kind}" data-from="{placed.Arrow.From}" data-to="{placed.Arrow.To}"><title>{placed.Arrow.Title}</title>
            <path class="line" d="{Path(placed.Points)}"/><path class="head" d="M{x} {y}l-8 -4v8z"/></g>

            """);
    }

    private static Markup Box(PlacedBox placed, string root)
    {
        var frame = placed.Frame;
        return Markup.Of($"""
            <g class="box" data-box=""><rect class="box-frame" x="{frame.X}" y="{frame.Y}" width="{frame.Width}" height="{frame.Height}" rx="8"/>
            {Linked(placed.Box.Link, root, placed.Label, Text("box-title", placed.Label))}
            {Markup.Each(placed.Items, item => Item(item, root))}</g>

            """);
    }

    private static Markup Item(PlacedItem placed, string root)
    {
        var frame = placed.Frame;
        var kind = placed.Item.IsSubject ? "item subject" : "item";
        var content = Markup.Of($"""
            <rect class="item-frame" x="{frame.X}" y="{frame.Y}" width="{frame.Width}" height="{frame.Height}" rx="5"/>{Text("item-title", placed.Label)}
            """);
        return Markup.Of($"<g class=\"{kind}\" data-item=\"{placed.Item.Key}\">{Linked(placed.Item.Link, root, placed.Label, content)}</g>\n");
    }

    private static Markup Linked(string? link, string root, PlacedLabel label, Markup content) => link is null
        ? content
        : Markup.Of($"<a href=\"{root}{link}\" aria-label=\"{label.Whole}\"><title>{label.Whole}</title>{content}</a>");

    private static Markup Text(string kind, PlacedLabel label) =>
        Markup.Of($"<text class=\"{kind}\" x=\"{label.Room.X}\" y=\"{label.Baseline}\">{label.Text}</text>");

    // Corners are rounded by as much as there is room for.
    private static string Path(ImmutableArray<(int X, int Y)> points)
    {
        var corners = points.Where((point, i) => i == 0 || point != points[i - 1]).ToImmutableArray();
        var path = new StringBuilder($"M{corners[0].X} {corners[0].Y}");
        for (var i = 1; i < corners.Length - 1; i++)
        {
            var (before, at, after) = (corners[i - 1], corners[i], corners[i + 1]);
            var radius = Math.Min(Radius, Math.Min(Length(before, at), Length(at, after)) / 2);
            var (enter, leave) = (Toward(at, before, radius), Toward(at, after, radius));
            path.Append($"L{enter.X} {enter.Y}Q{at.X} {at.Y} {leave.X} {leave.Y}");
        }

        return path.Append($"L{corners[^1].X} {corners[^1].Y}").ToString();
    }

    private static int Length((int X, int Y) from, (int X, int Y) to) => Math.Abs(from.X - to.X) + Math.Abs(from.Y - to.Y);

    private static (int X, int Y) Toward((int X, int Y) from, (int X, int Y) to, int distance) =>
        (from.X + (Math.Sign(to.X - from.X) * distance), from.Y + (Math.Sign(to.Y - from.Y) * distance));
}
