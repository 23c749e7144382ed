namespace DataMesh.Catalog.Site.Pictures;

/// <summary>
/// Which way an arrow goes: out to the right of its box, along the gutter there, along the gutter between two rows, along the gutter left of the other box, and
/// in from the left. Between neighbouring columns the first gutter is the last, and the one between rows is not needed.
/// </summary>
/// <param name="Bundle">The number of the item that it starts at.</param>
/// <param name="First">The gutter right of the box that it starts at.</param>
/// <param name="Between">The gutter between rows; null where it is not needed.</param>
/// <param name="Last">The gutter left of the box that it ends at.</param>
internal readonly record struct PictureRoute(int Bundle, int First, int? Between, int Last)
{
    public static PictureRoute Of(int bundle, PictureBox from, PictureBox to)
    {
        var (first, last) = (from.Column + 1, to.Column);

        // The gutter between rows is the one next to the end, on the side from which the arrow comes.
        return new PictureRoute(bundle, first, first == last ? null : from.Row > to.Row ? to.Row + 1 : to.Row, last);
    }
}
