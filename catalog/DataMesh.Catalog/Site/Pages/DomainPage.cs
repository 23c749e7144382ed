using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>A domain: who answers for it, what it publishes, what it reads.</summary>
internal static class DomainPage
{
    private static readonly PageLinks Links = new("../");

    public static Page Of(CatalogModel model, Domain domain)
    {
        var products = model.ProductsOf(domain).ToImmutableArray();
        return new Page(SiteLinks.Of(domain), domain.Title, SiteLinks.Index, Markup.Of($"""
            {Links.Trail(null, domain.Title)}
            <h1>{domain.Title}</h1>
            <p class="lead">A {CatalogWords.Of(domain.Kind)} domain: it {CatalogWords.Explain(domain.Kind)}.</p>
            <dl class="facts">
            <div><dt>Name</dt><dd><code>{domain.Name.Value}</code></dd></div>
            <div><dt>Owner</dt><dd>{domain.Owner.Name}</dd></div>
            <div><dt>Steward</dt><dd>{domain.Steward.Name}</dd></div>
            <div><dt>Cost centre</dt><dd>{domain.CostCentre}</dd></div>
            </dl>
            <section aria-labelledby="products">
            <h2 id="products">What it publishes</h2>
            {(products.IsEmpty ? Markup.Of($"<p>Nothing yet.</p>") : ProductsPage.Table(model, $"Products of {domain.Title}", products, Links))}
            </section>
            <section aria-labelledby="reads">
            <h2 id="reads">What it reads</h2>
            {Flows([.. products.SelectMany(model.InputsOf).Where(flow => flow.Port.Domain.Name != domain.Name)])}
            </section>
            """));
    }

    private static Markup Flows(ImmutableArray<Flow> flows) => flows.IsEmpty
        ? Markup.Of($"<p>Nothing of other domains.</p>")
        : FlowTable.Of("What the domain's products read of other domains", flows, Links);
}
