using DataMesh.Catalog.Search;
using DataMesh.Catalog.Standards;

namespace DataMesh.Catalog.Site;

/// <summary>The files that pages load.</summary>
internal static class SiteAssets
{
    public static IEnumerable<CatalogDocument> Of(SearchIndex index) =>
    [
        new(SiteLinks.Styles, $"{SitePalette.Styles()}{Read("catalog.css")}"),
        new(SiteLinks.Icon, Read("icon.svg")),
        new(SiteLinks.SearchIndex, SearchScript.Write(index)),
        new(SiteLinks.SearchScript, Read("search.js")),
        new(SiteLinks.ResultsScript, Read("results.js")),
        new(SiteLinks.PictureScript, Read("picture.js")),
    ];

    private static string Read(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly was built without {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
