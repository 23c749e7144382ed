namespace DataMesh.Catalog.Site.Pictures;

/// <summary>A rectangle, in the picture's units (pixels at its natural size).</summary>
internal readonly record struct Frame(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;

    /// <summary>Whether two have a point in common.</summary>
    public bool Overlaps(Frame other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>Whether the other lies inside.</summary>
    public bool Holds(Frame other) => X <= other.X && Y <= other.Y && other.Right <= Right && other.Bottom <= Bottom;
}
