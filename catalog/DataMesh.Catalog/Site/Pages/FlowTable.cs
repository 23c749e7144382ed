using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>Who reads what, as a table.</summary>
internal static class FlowTable
{
    public static Markup Of(string caption, IEnumerable<Flow> flows, PageLinks links) =>
        PageTable.Of(caption, ["Reader", "Port", "Access"], flows.Select(flow => Row(flow, links)));

    private static Markup Row(Flow flow, PageLinks links) => Markup.Of($"""
        <tr>
        <td>{links.WithDomain(flow.Consumer)}</td>
        <td>{links.WithDomain(flow.Port)}<br><code>{flow.Port.Address.ToString()}</code></td>
        <td>{CatalogWords.Badge(flow.State, flow.Until)}</td>
        </tr>

        """);
}
