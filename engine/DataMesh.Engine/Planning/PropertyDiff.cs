namespace DataMesh.Engine.Planning;

/// <summary>A difference of one property.</summary>
/// <param name="Path">The path, for example <c>sku.name</c> or <c>addressPrefixes[0]</c>.</param>
/// <param name="Kind">How it changes.</param>
/// <param name="Replaces">Whether the change forces a replacement.</param>
public sealed record PropertyDiff(string Path, DiffKind Kind, bool Replaces)
{
    /// <summary>The top-level property.</summary>
    public string Key => Path.AsSpan().IndexOfAny('.', '[') is var end and > 0 ? Path[..end] : Path;
}
