using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>Who may read what: a matrix of those that read and what is read, and every request.</summary>
internal static class AccessPage
{
    private static readonly ImmutableArray<string> Heads = ["Request", "Reader", "Port", "State", "Days", "Purpose", "Ticket"];
    private static readonly PageLinks Links = new("");

    public static Page Of(CatalogModel model) => new(SiteLinks.Access, "Who may read what", SiteLinks.Access, Markup.Of($"""
        <h1>Who may read what</h1>
        <p class="lead">On {CatalogWords.Day(model.Facts.AsOf)}, in {model.Facts.Names.Environment.Value}. A product reads what its own domain publishes,
        and what is in force here; nothing else.</p>
        <section aria-labelledby="matrix">
        <h2 id="matrix">Readers and ports</h2>
        {(model.Flows.IsEmpty ? Markup.Of($"<p>No product reads another.</p>") : Matrix(model))}
        </section>
        <section aria-labelledby="requests">
        <h2 id="requests">The register</h2>
        {(model.Requests.IsEmpty ? Markup.Of($"<p>Nobody has asked for anything.</p>") : PageTable.Of("The register", Heads, model.Requests.Select(Row)))}
        </section>
        """));

    private static Markup Matrix(CatalogModel model)
    {
        var ports = model.Flows.Select(flow => flow.Port).Distinct().OrderBy(port => port.Domain.Index).ThenBy(port => port.Address).ToImmutableArray();
        var readers = model.Flows.Select(flow => flow.Consumer).Distinct();
        var cells = model.Flows.ToDictionary(flow => (flow.Consumer.Address, flow.Port.Address));
        return PageTable.Of(
            "Readers and ports",
            ports.Select(port => Markup.Of($"{Links.WithDomain(port)}<br><code>{port.Port.Name.Value}</code>")).Prepend(Markup.Of($"Reader")),
            readers.Select(reader => Reader(reader, ports.Select(port => cells.GetValueOrDefault((reader.Address, port.Address))))),
            " matrix");
    }

    private static Markup Reader(PublishedProduct reader, IEnumerable<Flow?> flows) => Markup.Of($"""
        <tr><th scope="row">{Links.WithDomain(reader)}</th>
        {Markup.Each(flows, Cell)}</tr>

        """);

    private static Markup Cell(Flow? flow) => flow is null ? Markup.Of($"<td></td>\n") : Markup.Of($"<td>{CatalogWords.Badge(flow.State, flow.Until)}</td>\n");

    private static Markup Row(RequestEntry entry) => Markup.Of($"""
        <tr>
        <th scope="row"><code>{entry.Request.Id}</code></th>
        <td>{Links.To(entry.Consumer)}</td>
        <td>{Links.WithDomain(entry.Port)}</td>
        <td>{CatalogWords.Badge(entry.State, entry.Request.ValidUntil)}</td>
        <td class="days">{CatalogWords.Day(entry.Request.ValidFrom)} to {CatalogWords.Day(entry.Request.ValidUntil)}</td>
        <td class="text">{entry.Request.Purpose}</td>
        <td>{entry.Request.Ticket}</td>
        </tr>

        """);
}
