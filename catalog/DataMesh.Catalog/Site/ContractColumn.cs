namespace DataMesh.Catalog.Site;

/// <summary>A column, or a field of one.</summary>
/// <param name="Path">Its name; of a field, with the names of what it is in and full stops between.</param>
/// <param name="Column">The column.</param>
/// <param name="Anchor">Its place in the product's page.</param>
internal sealed record ContractColumn(string Path, Column Column, string Anchor);
