using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>The ports of a product: what each is, and where.</summary>
internal static class PortSection
{
    public static Markup Of(CatalogModel model, ImmutableArray<PublishedPort> ports) => Markup.Each(ports, port => Port(model.Facts, port));

    private static Markup Port(SiteFacts facts, PublishedPort port) => Markup.Of($"""
        <article class="port" id="{SiteLinks.PortAnchor(port)}" aria-labelledby="{SiteLinks.PortAnchor(port)}-name">
        <h3 id="{SiteLinks.PortAnchor(port)}-name">{port.Port.Name.Value} <span class="tag">{CatalogWords.Of(port.Port.Kind)}</span></h3>
        <dl class="facts">
        <div><dt>Address</dt><dd><code>{port.Address.ToString()}</code></dd></div>
        </dl>
        </article>

        """);
}
