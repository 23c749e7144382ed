using DataMesh.Catalog.Site.Markups;

namespace DataMesh.Catalog.Site.Pages;

/// <summary>Every product in one table.</summary>
internal static class ProductsPage
{
    private static readonly ImmutableArray<string> Heads = ["Product", "Domain", "Purpose", "Classification", "Version", "Ports", "Readers"];

    public static Page Of(CatalogModel model) => new(SiteLinks.Products, "Products", SiteLinks.Products, Markup.Of($"""
        <h1>Products</h1>
        <p class="lead">All data products, by domain.</p>
        {Table(model, "All data products", model.Mesh.Products, new PageLinks(""))}
        """));

    /// <summary>Products in a table.</summary>
    public static Markup Table(CatalogModel model, string caption, IEnumerable<PublishedProduct> products, PageLinks links) =>
        PageTable.Of(caption, Heads, products.Select(product => Row(model, product, links)));

    private static Markup Row(CatalogModel model, PublishedProduct published, PageLinks links)
    {
        var product = published.Product;
        var kinds = product.Outputs.Select(port => CatalogWords.Of(port.Kind)).Distinct().Order(StringComparer.Ordinal);
        var readers = model.ReadersOf(published).Where(flow => flow.State == FlowState.InForce).Select(flow => flow.Consumer.Address).Distinct().Count();
        return Markup.Of($"""
            <tr>
            <th scope="row">{links.To(published)} {CatalogWords.Badge(product.Lifecycle)}</th>
            <td>{links.To(published.Domain)}</td>
            <td class="text">{product.Purpose}</td>
            <td>{CatalogWords.Badge(product.Classification)} {(product.PersonalData ? CatalogWords.PersonalBadge("personal data") : Markup.Empty)}</td>
            <td>{product.Version}</td>
            <td>{string.Join(", ", kinds)}</td>
            <td class="number">{readers}</td>
            </tr>

            """);
    }
}
