namespace DataMesh.Catalog.Site.Pictures;

/// <summary>Boxes in columns and rows, and arrows between what is in them; <see cref="PictureLayout"/> places it.</summary>
/// <param name="Title">What is seen.</param>
/// <param name="Description">The same in a sentence, for those who cannot see it.</param>
/// <param name="Boxes">The boxes; no two in one place.</param>
/// <param name="Arrows">The arrows; each from and to an item of a box.</param>
internal sealed record Picture(string Title, string Description, ImmutableArray<PictureBox> Boxes, ImmutableArray<PictureArrow> Arrows)
{
    /// <summary>Words above columns; none by default.</summary>
    public ImmutableArray<PictureLane> Lanes { get; init; } = [];
}
