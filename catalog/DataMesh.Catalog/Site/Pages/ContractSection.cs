using DataMesh.Catalog.Site.Markups;
using DataMesh.Catalog.Standards;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>What readers can rely on.</summary>
internal static class ContractSection
{
    private static readonly ImmutableArray<string> Heads = ["Column", "Type", "Key", "Required", "Classification", "Meaning"];

    public static Markup Of(PublishedProduct published, ImmutableArray<PublishedPort> ports) => Markup.Of($"""
        {Markup.Each(ProductContract.Of(published, ports), contract => Contract(published, contract))}
        <h3>Documents</h3>
        <ul>
        <li><a href="{ProductPage.Root}{SiteLinks.Document(CatalogDocuments.PathOf(published.Address))}">The product</a> in the Open Data Product Standard</li>
        {Markup.Each(ports, Document)}</ul>
        """);

    private static Markup Document(PublishedPort port) => Markup.Of($"""
        <li><a href="{ProductPage.Root}{SiteLinks.Document(CatalogDocuments.PathOf(port.Address))}">The contract of {port.Port.Name.Value}</a>
        in the Open Data Contract Standard</li>

        """);

    private static Markup Contract(PublishedProduct published, ProductContract contract)
    {
        var (version, of) = contract.Port is { } port ? (port.Version, $" of {port.Port.Name}") : (published.Product.Version, "");
        var levels = contract.Contract.ServiceLevels;
        return Markup.Of($"""
            <h3>Columns{of} <span class="tag">{version}</span></h3>
            {(contract.Columns.IsEmpty
                ? Markup.Of($"<p>It has none.</p>")
                : PageTable.Of($"Columns{of}", Heads, contract.Columns.Select(column => Column(published, column))))}
            <h3>Quality{of}</h3>
            {(contract.Contract.Quality.IsEmpty
                ? Markup.Of($"<p>No promise is made.</p>")
                : Markup.Of($"<ul>{Markup.Each(contract.Contract.Quality, Quality)}</ul>"))}
            <h3>Service levels{of}</h3>
            <dl class="facts">
            <div><dt>Freshness</dt><dd>{CatalogWords.Of(levels.Freshness)} <span class="muted">at most from an event to its row</span></dd></div>
            <div><dt>Availability</dt><dd>{CatalogWords.Percent(levels.Availability)} <span class="muted">of the time</span></dd></div>
            <div><dt>Retention</dt><dd>{CatalogWords.Of(levels.Retention)}</dd></div>
            </dl>
            """);
    }

    private static Markup Column(PublishedProduct published, ContractColumn entry) => Markup.Of($"""
        <tr id="{entry.Anchor}">
        <th scope="row"><code>{entry.Path}</code></th>
        <td>{CatalogWords.Of(entry.Column)}</td>
        <td>{(entry.Column.PrimaryKey ? "key" : "")}</td>
        <td>{(entry.Column.Required ? "yes" : "no")}</td>
        <td>{CatalogWords.Badge(entry.Column.Classification ?? published.Product.Classification)}
        {(entry.Column.PersonalData ? CatalogWords.PersonalBadge("personal data") : Markup.Empty)}</td>
        <td class="text">{entry.Column.Description}</td>
        </tr>

        """);

    private static Markup Quality(QualityRule rule) => Markup.Of($"""
        <li>{rule.Description} <code class="muted">{rule.Name}</code>{(
            rule.Column is { } column ? Markup.Of($", about <code>{column}</code>") : Markup.Empty)}</li>

        """);
}
