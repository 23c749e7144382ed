using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>Links to what is in the mesh.</summary>
/// <param name="root">The way from the page to the site's folder.</param>
internal sealed class PageLinks(string root)
{
    /// <summary>A domain by its title.</summary>
    public Markup To(Domain domain) => Markup.Of($"<a href=\"{root}{SiteLinks.Of(domain)}\">{domain.Title}</a>");

    /// <summary>A product by its title.</summary>
    public Markup To(PublishedProduct product) => Markup.Of($"<a href=\"{root}{SiteLinks.Of(product)}\">{product.Product.Title}</a>");

    /// <summary>A product by its title, and its domain's.</summary>
    public Markup WithDomain(PublishedProduct product) => Markup.Of($"{To(product)} <span class=\"muted\">{product.Domain.Title}</span>");

    /// <summary>A port by its product's title, and its domain's.</summary>
    public Markup WithDomain(PublishedPort port) =>
        Markup.Of($"<a href=\"{root}{SiteLinks.Of(port)}\">{port.Product.Title}</a> <span class=\"muted\">{port.Domain.Title}</span>");

    /// <summary>The way from the first page to this one.</summary>
    public Markup Trail(Domain? domain, string title) => Markup.Of($"""
        <nav class="trail" aria-label="Where this is">
        <ol>
        <li><a href="{root}{SiteLinks.Index}">Domains</a></li>{(domain is null ? Markup.Empty : Markup.Of($"\n<li>{To(domain)}</li>"))}
        <li aria-current="page">{title}</li>
        </ol>
        </nav>
        """);
}
