namespace DataMesh.Catalog.Site.Pictures;

/// <summary>
/// Places a picture. Pure, and all in whole numbers: the same picture gives the same places on every machine. Boxes stand on a grid, arrows run in the gutters
/// of it, so that none crosses a box, and no label can overlap another.
/// </summary>
internal sealed class PictureLayout
{
    public const int TitleSize = 14;
    public const int ItemSize = 13;
    public const int LaneSize = 12;

    private const int Margin = 4;
    private const int BoxWidth = 228;
    private const int TitleHeight = 34;
    private const int ItemHeight = 26;
    private const int ItemGap = 4;
    private const int BoxEnd = 4;
    private const int Inset = 8;
    private const int LaneHeight = 30;

    // Places along an upright gutter, before heights are known: a row is so long that no box has as many items.
    private const int RowLength = 10_000;

    private readonly Picture _picture;
    private readonly Dictionary<string, (PictureBox Box, int Index, int Number)> _items = new(StringComparer.Ordinal);
    private readonly Gutters _upright = new(padding: 16, widest: 66);
    private readonly Gutters _level = new(padding: 12, widest: 48);
    private readonly ImmutableArray<(PictureArrow Arrow, PictureRoute Route)> _routes;
    private readonly int[] _columns;
    private readonly int[] _rows;
    private readonly int _width;
    private readonly int _height;

    private PictureLayout(Picture picture)
    {
        _picture = picture;
        foreach (var box in picture.Boxes)
        {
            for (var i = 0; i < box.Items.Length; i++)
                _items.Add(box.Items[i].Key, (box, i, _items.Count));
        }

        _routes = [.. picture.Arrows.Select(arrow => (arrow, PictureRoute.Of(_items[arrow.From].Number, _items[arrow.From].Box, _items[arrow.To].Box)))];
        foreach (var (arrow, route) in _routes)
            Use(arrow, route);
        _upright.Assign();
        _level.Assign();
        (_columns, _width) = Columns();
        (_rows, _height) = Rows();
    }

    /// <summary>Places a picture.</summary>
    public static PlacedPicture Place(Picture picture) => new PictureLayout(picture).Place();

    /// <summary>The height of a box with this many items.</summary>
    public static int HeightOf(int items) => TitleHeight + (items * (ItemHeight + ItemGap)) + BoxEnd;

    private PlacedPicture Place()
    {
        var boxes = _picture.Boxes.Select(Box).ToImmutableArray();
        var items = boxes.SelectMany(box => box.Items).ToDictionary(item => item.Item.Key, StringComparer.Ordinal);
        return new PlacedPicture(
            _picture,
            _width,
            _height,
            boxes,
            [.. _picture.Lanes.Select(lane => Label(lane.Title, new Frame(_columns[lane.Column], Margin, BoxWidth, LaneHeight - Margin), LaneSize, 16))],
            [.. _routes.Select(route => new PlacedArrow(route.Arrow, Points(route.Route, items[route.Arrow.From], items[route.Arrow.To], route.Arrow)))]);
    }

    private void Use(PictureArrow arrow, PictureRoute route)
    {
        var (from, to) = (_items[arrow.From], _items[arrow.To]);
        if (route.Between is not { } between)
        {
            _upright.Use(route.First, route.Bundle, Along(from.Box, from.Index), Along(to.Box, to.Index));
            return;
        }

        _upright.Use(route.First, route.Bundle, Along(from.Box, from.Index), between * RowLength);
        _level.Use(between, route.Bundle, route.First, route.Last);
        _upright.Use(route.Last, route.Bundle, between * RowLength, Along(to.Box, to.Index));
    }

    private static int Along(PictureBox box, int index) => (box.Row * RowLength) + index + 1;

    private (int[] Starts, int Width) Columns()
    {
        var starts = new int[_picture.Boxes.Max(box => box.Column) + 1];
        var at = Margin;
        for (var i = 0; i < starts.Length; i++)
        {
            at += i == 0 && !_upright.IsUsed(0) ? 0 : _upright.Width(i);
            starts[i] = at;
            at += BoxWidth;
        }

        return (starts, at + (_upright.IsUsed(starts.Length) ? _upright.Width(starts.Length) : Margin));
    }

    private (int[] Starts, int Height) Rows()
    {
        var starts = new int[_picture.Boxes.Max(box => box.Row) + 1];
        var at = Margin + (_picture.Lanes.IsEmpty ? 0 : LaneHeight);
        for (var i = 0; i < starts.Length; i++)
        {
            at += _level.Width(i);
            starts[i] = at;
            at += _picture.Boxes.Where(box => box.Row == i).Select(box => HeightOf(box.Items.Length)).DefaultIfEmpty(0).Max();
        }

        return (starts, at + _level.Width(starts.Length) + Margin);
    }

    private PlacedBox Box(PictureBox box)
    {
        var frame = new Frame(_columns[box.Column], _rows[box.Row], BoxWidth, HeightOf(box.Items.Length));
        return new PlacedBox(
            box,
            frame,
            Label(box.Title, new Frame(frame.X + Inset + 4, frame.Y + 6, BoxWidth - (2 * Inset) - 8, TitleHeight - 8), TitleSize, 17),
            [.. box.Items.Select((item, i) => Item(item, new Frame(
                frame.X + Inset, frame.Y + TitleHeight + (i * (ItemHeight + ItemGap)), BoxWidth - (2 * Inset), ItemHeight)))]);
    }

    private static PlacedItem Item(PictureItem item, Frame frame) =>
        new(item, frame, Label(item.Title, new Frame(frame.X + 8, frame.Y + 3, frame.Width - 16, frame.Height - 6), ItemSize, 15));

    private static PlacedLabel Label(string text, Frame room, int size, int baseline) =>
        new(LabelText.Fit(text, room.Width, size), text, room, room.Y + baseline);

    private ImmutableArray<(int X, int Y)> Points(PictureRoute route, PlacedItem from, PlacedItem to, PictureArrow arrow)
    {
        var (start, end) = (_columns[_items[arrow.From].Box.Column] + BoxWidth, _columns[_items[arrow.To].Box.Column]);
        var first = start + _upright.Offset(route.First, route.Bundle);
        if (route.Between is not { } between)
            return [(start, from.Middle), (first, from.Middle), (first, to.Middle), (end, to.Middle)];

        var below = between < _rows.Length ? _rows[between] : _height - Margin;
        var level = below - _level.Width(between) + _level.Offset(between, route.Bundle);
        var last = end - _upright.Width(route.Last) + _upright.Offset(route.Last, route.Bundle);
        return [(start, from.Middle), (first, from.Middle), (first, level), (last, level), (last, to.Middle), (end, to.Middle)];
    }
}
