namespace DataMesh.Catalog.Site.Pictures;

/// <summary>A box in its place.</summary>
internal sealed record PlacedBox(PictureBox Box, Frame Frame, PlacedLabel Label, ImmutableArray<PlacedItem> Items);
