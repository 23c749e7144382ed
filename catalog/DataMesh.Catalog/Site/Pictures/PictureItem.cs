namespace DataMesh.Catalog.Site.Pictures;

/// <summary>What is in a box: a product.</summary>
/// <param name="Key">What arrows know it by; unique in the picture.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Link">Where it leads, relative to the site's folder.</param>
/// <param name="IsSubject">Whether the picture is about it.</param>
internal sealed record PictureItem(string Key, string Title, string Link, bool IsSubject = false);
