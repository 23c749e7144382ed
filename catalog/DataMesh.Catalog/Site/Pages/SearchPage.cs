using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>The search. What it finds is worked out in the browser; without scripts it leads to the lists.</summary>
internal static class SearchPage
{
    public static Page Of() => new(SiteLinks.Search, "Search", SiteLinks.Search, Markup.Of($"""
        <h1>Search</h1>
        {PageFrame.SearchForm("", "hero-search")}<noscript><p>The search needs scripts, which are switched off.
        <a href="{SiteLinks.Products}">All products</a> stand in one table.</p></noscript>
        <p id="hint" class="hint">Finds domains, products, ports and columns by name, title, column, owner, classification, kind and text.
        Every word has to match; small typos are forgiven.</p>
        <p id="status" class="status" role="status"></p>
        <ol id="results" class="hits"></ol>
        """))
    {
        HasSearch = true,
        Scripts = [SiteLinks.SearchIndex, SiteLinks.SearchScript, SiteLinks.ResultsScript],
    };
}
