namespace DataMesh.Catalog.Site.Pictures;

/// <summary>An arrow in the direction in which data flows.</summary>
/// <param name="From">The key of the item that is read.</param>
/// <param name="To">The key of the item that reads.</param>
/// <param name="IsOpen">Whether data may flow; otherwise the line is broken.</param>
/// <param name="Title">What it means, in words.</param>
internal sealed record PictureArrow(string From, string To, bool IsOpen, string Title);
