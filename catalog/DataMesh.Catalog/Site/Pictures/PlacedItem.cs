namespace DataMesh.Catalog.Site.Pictures;

/// <summary>An item in its place.</summary>
internal sealed record PlacedItem(PictureItem Item, Frame Frame, PlacedLabel Label)
{
    /// <summary>The height at which arrows start and end.</summary>
    public int Middle => Frame.Y + (Frame.Height / 2);
}
