using DataMesh.Catalog.Site.Markups;
using DataMesh.Catalog.Standards;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>What every page has around it: head, menu, search, foot. Nothing is loaded from elsewhere, and no script or style stands in a page.</summary>
internal static class PageFrame
{
    // A page opened from a disk has no origin that 'self' could mean in every browser; pages from the web can load nothing by file:.
    private const string Policy =
        "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'self' file:";

    private static readonly ImmutableArray<(string Page, string Word)> Menu =
    [
        (SiteLinks.Index, "Domains"),
        (SiteLinks.Products, "Products"),
        (SiteLinks.Picture, "Picture"),
        (SiteLinks.Access, "Access"),
        (SiteLinks.Search, "Search"),
    ];

    public static CatalogDocument Write(Page page, SiteFacts facts)
    {
        var root = SiteLinks.RootOf(page.Path);
        return new CatalogDocument(page.Path, Markup.Of($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{page.Title} · {Site(facts)}</title>
            <link rel="stylesheet" href="{root}{SiteLinks.Styles}">
            <link rel="icon" type="image/svg+xml" href="{root}{SiteLinks.Icon}">
            {Markup.Each(page.Scripts, script => Markup.Of($"<script defer src=\"{root}{script}\"></script>\n"))}</head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            <header class="top">
            <div class="wide top-row">
            <a class="brand" href="{root}{SiteLinks.Index}"><span class="brand-name">{facts.Mesh.Prefix.Value}</span> data mesh
            <span class="environment">{facts.Names.Environment.Value}</span></a>
            <nav aria-label="Catalog">
            <ul class="menu">
            {Markup.Each(Menu, entry => MenuEntry(entry.Page, entry.Word, page.Section, root))}</ul>
            </nav>
            {(page.HasSearch ? Markup.Empty : SearchForm(root, "top-search"))}</div>
            </header>
            <main id="main" class="wide" tabindex="-1">
            {page.Main}
            </main>
            <footer class="wide foot">
            <p>As of <time datetime="{CatalogWords.Day(facts.AsOf)}">{CatalogWords.Day(facts.AsOf)}</time>, environment {facts.Names.Environment.Value}.
            Made from the mesh's sources by <code>mesh catalog build</code>: it shows what is declared and granted, and no data.</p>
            </footer>
            </body>
            </html>

            """).ToString());
    }

    /// <summary>The box that leads to the search page, without a script too.</summary>
    public static Markup SearchForm(string root, string kind) => Markup.Of($"""
        <form class="search {kind}" role="search" action="{root}{SiteLinks.Search}" method="get">
        <label for="q">Search the catalog</label>
        <input id="q" name="q" type="search" autocomplete="off" spellcheck="false" placeholder="Product, column, owner …">
        <button type="submit">Search</button>
        </form>

        """);

    private static Markup MenuEntry(string target, string word, string section, string root) => target == section
        ? Markup.Of($"<li><a href=\"{root}{target}\" aria-current=\"true\">{word}</a></li>\n")
        : Markup.Of($"<li><a href=\"{root}{target}\">{word}</a></li>\n");

    private static string Site(SiteFacts facts) => $"{facts.Mesh.Prefix} data mesh ({facts.Names.Environment})";
}
