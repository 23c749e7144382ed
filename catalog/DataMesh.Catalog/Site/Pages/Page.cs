using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>A page before it is framed.</summary>
/// <param name="Path">Where it lies, relative to the site's folder.</param>
/// <param name="Title">What it is about; its first heading says the same.</param>
/// <param name="Section">The page of the menu that it belongs to.</param>
/// <param name="Main">What it says.</param>
internal sealed record Page(string Path, string Title, string Section, Markup Main)
{
    /// <summary>The scripts that it loads, relative to the site's folder; none by default.</summary>
    public ImmutableArray<string> Scripts { get; init; } = [];

    /// <summary>Whether it has a search box of its own, and needs none at its top.</summary>
    public bool HasSearch { get; init; }
}
