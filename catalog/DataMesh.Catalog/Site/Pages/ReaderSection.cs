using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>Who reads a product until when, and who has asked.</summary>
internal static class ReaderSection
{
    private const string Caption = "Who reads it until when, and who has asked";

    public static Markup Of(CatalogModel model, ImmutableArray<PublishedPort> ports)
    {
        var entries = ports.SelectMany(model.RequestsFor).OrderBy(entry => entry.State).ToImmutableArray();
        return entries.IsEmpty
            ? Markup.Of($"<p>No other product, and nobody has asked.</p>")
            : PageTable.Of(Caption, ["Reader", "Port", "Access", "Purpose", "Request"], entries.Select(Row));
    }

    private static Markup Row(RequestEntry entry) => Markup.Of($"""
        <tr>
        <th scope="row">{ProductPage.Links.WithDomain(entry.Consumer)}</th>
        <td><code>{entry.Port.Port.Name.Value}</code></td>
        <td>{CatalogWords.Badge(entry.State, entry.Request.ValidUntil)}</td>
        <td class="text">{entry.Request.Purpose}</td>
        <td><code>{entry.Request.Id}</code>, {entry.Request.Ticket}</td>
        </tr>

        """);
}
