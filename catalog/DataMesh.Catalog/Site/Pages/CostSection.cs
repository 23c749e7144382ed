using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>What a product may cost. What it has cost is nowhere in the mesh's sources, so it is not said.</summary>
internal static class CostSection
{
    public static Markup Of(SiteFacts facts, PublishedProduct published) => Markup.Of($"""
        <dl class="facts">
        <div><dt>Budget a month</dt><dd>{Budget(facts, published.Domain.Name)}</dd></div>
        <div><dt>Paid by</dt><dd>{published.Domain.CostCentre}</dd></div>
        <div><dt>Spent</dt><dd>{CatalogWords.NotKnown} <span class="muted">here; Cost Management shows it for the resource group</span>
        <code>{facts.Names.ProductResourceGroup(published.Domain.Name, published.Product.Name).Value}</code></dd></div>
        </dl>
        """);

    private static Markup Budget(SiteFacts facts, DomainName domain) => facts.ProductBudgets.TryGetValue(domain, out var amount)
        ? Markup.Of($"{CatalogWords.Amount(amount)} <span class=\"muted\">in the billing currency</span>")
        : Markup.Of($"{CatalogWords.NotKnown}");
}
