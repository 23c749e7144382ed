namespace DataMesh.Catalog.Site.Pictures;

/// <summary>A box: a domain, with products of it.</summary>
/// <param name="Title">What stands at its top.</param>
/// <param name="Link">Where it leads, relative to the site's folder; null for nowhere.</param>
/// <param name="Column">Its column, from 0 on.</param>
/// <param name="Row">Its row, from 0 on.</param>
/// <param name="Items">What is in it, from top to bottom.</param>
internal sealed record PictureBox(string Title, string? Link, int Column, int Row, ImmutableArray<PictureItem> Items);
