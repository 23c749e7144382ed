namespace DataMesh.Catalog.Site.Pictures;

/// <summary>An arrow in its place.</summary>
/// <param name="Arrow">The arrow.</param>
/// <param name="Points">Where its line turns, from start to end; each part of the line is level or upright.</param>
internal sealed record PlacedArrow(PictureArrow Arrow, ImmutableArray<(int X, int Y)> Points);
