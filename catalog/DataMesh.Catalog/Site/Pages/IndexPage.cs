using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>Where one starts: the search, and the domains.</summary>
internal static class IndexPage
{
    private static readonly PageLinks Links = new("");

    public static Page Of(CatalogModel model) => new(SiteLinks.Index, "What there is to read", SiteLinks.Index, Markup.Of($"""
        <div class="hero">
        <h1>What there is to read</h1>
        <p class="lead">{CatalogWords.Count(model.Mesh.Products.Length, "data product")} of {CatalogWords.Count(model.Mesh.Domains.Length, "domain")}:
        what each is for, what it promises, who reads it, and how to ask for access.</p>
        {PageFrame.SearchForm("", "hero-search")}<p class="hint">Or look at <a href="{SiteLinks.Picture}">the mesh as a picture</a>,
        at <a href="{SiteLinks.Products}">all products</a>, or at <a href="{SiteLinks.Access}">who may read what</a>.</p>
        </div>
        <section aria-labelledby="domains">
        <h2 id="domains">Domains</h2>
        <ul class="cards">
        {Markup.Each(model.Mesh.Domains, domain => Card(model, domain))}</ul>
        </section>
        """))
    {
        HasSearch = true,
    };

    private static Markup Card(CatalogModel model, Domain domain) => Markup.Of($"""
        <li class="card">
        <h3><a href="{SiteLinks.Of(domain)}">{domain.Title}</a></h3>
        <p class="muted"><span>{CatalogWords.Of(domain.Kind)}</span> <span>{domain.Owner.Name}</span></p>
        <ul class="plain">
        {Markup.Each(model.ProductsOf(domain), product => Markup.Of($"<li>{Links.To(product)} {CatalogWords.Badge(product.Product.Lifecycle)}</li>\n"))}</ul>
        </li>

        """);
}
