namespace DataMesh.Catalog.Site.Pictures;

/// <summary>A word above the first of some columns.</summary>
/// <param name="Title">The word.</param>
/// <param name="Column">The column.</param>
/// <param name="Columns">How many columns it is for.</param>
internal sealed record PictureLane(string Title, int Column, int Columns);
