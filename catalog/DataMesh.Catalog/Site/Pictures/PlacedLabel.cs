namespace DataMesh.Catalog.Site.Pictures;

/// <summary>A label in its place.</summary>
/// <param name="Text">What is seen of it.</param>
/// <param name="Whole">All of it.</param>
/// <param name="Room">What it may take.</param>
/// <param name="Baseline">Where its letters stand.</param>
internal sealed record PlacedLabel(string Text, string Whole, Frame Room, int Baseline);
