namespace DataMesh.Catalog.Site.Pictures;

/// <summary>A picture with everything in its place.</summary>
internal sealed record PlacedPicture(
    Picture Picture, int Width, int Height, ImmutableArray<PlacedBox> Boxes, ImmutableArray<PlacedLabel> Lanes, ImmutableArray<PlacedArrow> Arrows);
