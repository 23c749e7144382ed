using DataMesh.Catalog.Site.Markups;
using DataMesh.Catalog.Site.Pictures;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>Where a product's data comes from and where it goes.</summary>
internal static class LineageSection
{
    public static Markup Of(CatalogModel model, PublishedProduct product)
    {
        if (LineagePicture.Of(model, product) is not { } picture)
            return Markup.Of($"<p>It reads no other product, and none reads it.</p>");
        return Markup.Of($"""
            <div class="scroll canvas" role="region" aria-label="{picture.Title}" tabindex="0">
            {PictureSvg.Write(PictureLayout.Place(picture), "lineage", ProductPage.Root)}
            </div>
            <div class="pair">
            <div>
            <h3>It reads</h3>
            {List(model.InputsOf(product).Select(flow => (flow, flow.Producer)), "No other product.")}
            </div>
            <div>
            <h3>Read by</h3>
            {List(model.ReadersOf(product).Select(flow => (flow, flow.Consumer)), "No other product.")}
            </div>
            </div>
            """);
    }

    private static Markup List(IEnumerable<(Flow Flow, PublishedProduct Other)> flows, string otherwise)
    {
        var all = flows.ToImmutableArray();
        return all.IsEmpty ? Markup.Of($"<p>{otherwise}</p>") : Markup.Of($"<ul>{Markup.Each(all, pair => Entry(pair.Flow, pair.Other))}</ul>");
    }

    private static Markup Entry(Flow flow, PublishedProduct other) => Markup.Of($"""
        <li>{ProductPage.Links.WithDomain(other)}, port <code>{flow.Port.Port.Name.Value}</code> {CatalogWords.Badge(flow.State, flow.Until)}</li>

        """);
}
