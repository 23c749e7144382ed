namespace DataMesh.Catalog.Search;

/// <summary>A text by which something can be found.</summary>
/// <param name="Field">Where it stands.</param>
/// <param name="Text">The text.</param>
public sealed record SearchText(SearchField Field, string Text);
