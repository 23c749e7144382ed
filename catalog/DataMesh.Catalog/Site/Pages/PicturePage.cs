using DataMesh.Catalog.Site.Markups;
using DataMesh.Catalog.Site.Pictures;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>The mesh as a picture, and the same as a table.</summary>
internal static class PicturePage
{
    public static Page Of(CatalogModel model) => new(SiteLinks.Picture, "The mesh as a picture", SiteLinks.Picture, Markup.Of($"""
        <h1>The mesh as a picture</h1>
        <p class="lead">Domains with their products, and who reads what: data flows along the arrows. Point at a product, or move to it with the keyboard,
        to see its flows alone.</p>
        <p class="legend"><span class="legend-open">access in force</span> <span class="legend-shut">not in force: not asked for, waiting, or ended</span></p>
        {Picture(model)}
        <section aria-labelledby="table">
        <h2 id="table">The same as a table</h2>
        {(model.Flows.IsEmpty ? Markup.Of($"<p>No product reads another.</p>") : FlowTable.Of("Who reads what", model.Flows, new PageLinks("")))}
        </section>
        """))
    {
        Scripts = [SiteLinks.PictureScript],
    };

    private static Markup Picture(CatalogModel model) => model.Mesh.Domains.IsEmpty
        ? Markup.Of($"<p>There are no domains yet.</p>")
        : Markup.Of($"""
            <div class="scroll canvas" role="region" aria-label="The mesh as a picture" tabindex="0">
            {PictureSvg.Write(PictureLayout.Place(MeshPicture.Of(model)), "mesh", "")}
            </div>
            """);
}
