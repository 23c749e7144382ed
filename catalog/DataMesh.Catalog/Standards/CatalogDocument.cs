namespace DataMesh.Catalog.Standards;

/// <summary>A file of the catalog: the same mesh gives the same bytes.</summary>
/// <param name="Path">Where it lies below the catalog's folder, with forward slashes.</param>
/// <param name="Text">What it says, with line feeds.</param>
public sealed record CatalogDocument(string Path, string Text);
