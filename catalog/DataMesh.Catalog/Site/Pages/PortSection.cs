using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>The ports of a product: what each is, and where.</summary>
internal static class PortSection
{
    public static Markup Of(SiteFacts facts, ImmutableArray<PublishedPort> ports) => Markup.Each(ports, port => Port(facts, port));

    private static Markup Port(SiteFacts facts, PublishedPort port)
    {
        var anchor = SiteLinks.PortAnchor(port);
        return Markup.Of($"""
            <article class="port" id="{anchor}" aria-labelledby="{anchor}-name">
            <h3 id="{anchor}-name">{port.Port.Name.Value} <span class="tag">{CatalogWords.Of(port.Port.Kind)}</span> {CatalogWords.Badge(port.Lifecycle)}</h3>
            {(port.Port.Description is { } description ? Markup.Of($"<p>{description}</p>") : Markup.Empty)}
            {CatalogWords.Notice(port.Lifecycle, "port")}
            <dl class="facts">
            {Fact("Address", port.Address.ToString())}{Fact("Called there", PortPlace.Name(port, facts.Catalog))}
            </dl>
            {Markup.Each(PortPlace.Of(port, facts.Catalog), Place)}
            </article>

            """);
    }

    private static Markup Place(ImmutableArray<(string Word, string Value)> place) =>
        Markup.Of($"<dl class=\"facts place\">\n{Markup.Each(place, fact => Fact(fact.Word, fact.Value))}</dl>\n");

    private static Markup Fact(string word, string value) => Markup.Of($"<div><dt>{word}</dt><dd><code>{value}</code></dd></div>\n");
}
