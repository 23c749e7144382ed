using DataMesh.Catalog.Search;
using DataMesh.Catalog.Site.Pages;
using DataMesh.Catalog.Standards;

namespace DataMesh.Catalog.Site;

/// <summary>The catalog as a site: one folder of files that need no server, and load nothing from elsewhere.</summary>
public static class CatalogSite
{
    /// <summary>The page where one starts.</summary>
    public const string FirstPage = SiteLinks.Index;

    /// <summary>Every file, by path. The same facts give the same bytes.</summary>
    public static ImmutableArray<CatalogDocument> Of(SiteFacts facts)
    {
        var model = CatalogModel.Of(facts);
        IEnumerable<Page> pages =
        [
            IndexPage.Of(model),
            ProductsPage.Of(model),
            PicturePage.Of(model),
            AccessPage.Of(model),
            SearchPage.Of(),
            .. model.Mesh.Domains.Select(domain => DomainPage.Of(model, domain)),
            .. model.Mesh.Products.Select(product => ProductPage.Of(model, product)),
        ];
        return
        [
            .. pages.Select(page => PageFrame.Write(page, facts))
                .Concat(SiteAssets.Of(SearchOf(facts.Mesh)))
                .Concat(CatalogDocuments.Of(facts.Catalog).Select(document => document with { Path = SiteLinks.Document(document.Path) }))
                .OrderBy(document => document.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the site's search finds, for a search without a browser.</summary>
    public static SearchIndex SearchOf(Mesh mesh) => SearchIndex.Of(SearchEntries.Of(mesh));
}
