using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>What readers can rely on.</summary>
internal static class ContractSection
{
    private static readonly ImmutableArray<string> Heads = ["Column", "Type", "Key", "Required", "Personal data", "Meaning"];

    public static Markup Of(PublishedProduct published, ImmutableArray<PublishedPort> ports) => Contract(published.Product.Contract, "");

    private static Markup Contract(DataContract contract, string prefix) => Markup.Of($"""
        {PageTable.Of("Columns", Heads, contract.Columns.Select(column => Column(column, prefix)))}
        <h3>Quality</h3>
        {(contract.Quality.IsEmpty ? Markup.Of($"<p>No promise is made.</p>") : Markup.Of($"<ul>{Markup.Each(contract.Quality, Quality)}</ul>"))}
        <h3>Service levels</h3>
        <dl class="facts">
        <div><dt>Freshness</dt><dd>{CatalogWords.Of(contract.ServiceLevels.Freshness)} <span class="muted">at most between an event and its row</span></dd></div>
        <div><dt>Availability</dt><dd>{CatalogWords.Percent(contract.ServiceLevels.Availability)}</dd></div>
        <div><dt>Retention</dt><dd>{CatalogWords.Of(contract.ServiceLevels.Retention)}</dd></div>
        </dl>
        """);

    private static Markup Column(Column column, string prefix) => Markup.Of($"""
        <tr id="column-{prefix}{column.Name}"><th scope="row"><code>{column.Name}</code></th>
        <td>{CatalogWords.Of(column.Type)}</td>
        <td>{(column.PrimaryKey ? "key" : "")}</td>
        <td>{(column.Required ? "yes" : "no")}</td>
        <td>{(column.PersonalData ? CatalogWords.PersonalBadge("yes") : Markup.Of($"no"))}</td>
        <td class="text">{column.Description}</td></tr>

        """);

    private static Markup Quality(QualityRule rule) => Markup.Of($"""
        <li>{rule.Description} <code class="muted">{rule.Name}</code>{(rule.Column is { } column ? Markup.Of($", about <code>{column}</code>") : Markup.Empty)}</li>

        """);
}
