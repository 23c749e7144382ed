using DataMesh.Catalog.Search;

namespace DataMesh.Catalog.Site;

/// <summary>What can be found in a mesh, and by what.</summary>
internal static class SearchEntries
{
    private const string Personal = "personal data";

    public static ImmutableArray<SearchEntry> Of(Mesh mesh) =>
    [
        .. mesh.Domains.Select(Domain),
        .. mesh.Products.SelectMany(product => Columns(product).Prepend(Product(product))),
        .. mesh.Ports.Select(Port),
    ];

    private static SearchEntry Domain(Domain domain) => new(
        SearchKind.Domain,
        domain.Name.Value,
        domain.Title,
        $"A {CatalogWords.Of(domain.Kind)} domain: it {CatalogWords.Explain(domain.Kind)}.",
        SiteLinks.Of(domain),
        [
            new(SearchField.Name, domain.Name.Value),
            new(SearchField.Title, domain.Title),
            new(SearchField.Owner, $"{domain.Owner.Name} {domain.Steward.Name}"),
            new(SearchField.Kind, $"domain {CatalogWords.Of(domain.Kind)}"),
        ]);

    private static SearchEntry Product(PublishedProduct published)
    {
        var (domain, product) = (published.Domain, published.Product);
        return new SearchEntry(
            SearchKind.Product,
            published.Address.ToString(),
            product.Title,
            product.Purpose,
            SiteLinks.Of(published),
            [
                new(SearchField.Name, product.Name.Value),
                new(SearchField.Title, product.Title),
                new(SearchField.Column, string.Join(' ', product.Contract.Columns.Select(column => column.Name))),
                new(SearchField.Owner, $"{product.Owner.Name} {domain.Steward.Name}"),
                new(SearchField.Classification, Secrecy(product.Classification, product.PersonalData)),
                new(SearchField.Kind, "product " + string.Join(' ', product.Outputs.Select(port => CatalogWords.Of(port.Kind)))),
                new(SearchField.Place, $"{domain.Name} {domain.Title}"),
                new(SearchField.Text, product.Purpose),
            ]);
    }

    private static SearchEntry Port(PublishedPort published)
    {
        var (domain, product, port) = (published.Domain, published.Product, published.Port);
        return new SearchEntry(
            SearchKind.Port,
            published.Address.ToString(),
            $"{product.Title}: {port.Name}",
            $"A {CatalogWords.Of(port.Kind)} of {product.Title}.",
            SiteLinks.Of(published),
            [
                new(SearchField.Name, port.Name.Value),
                new(SearchField.Owner, product.Owner.Name),
                new(SearchField.Classification, Secrecy(product.Classification, product.PersonalData)),
                new(SearchField.Kind, $"port {CatalogWords.Of(port.Kind)}"),
                new(SearchField.Place, $"{domain.Name} {domain.Title} {product.Name} {product.Title}"),
            ]);
    }

    private static IEnumerable<SearchEntry> Columns(PublishedProduct published) => published.Product.Contract.Columns.Select(column => new SearchEntry(
        SearchKind.Column,
        $"{published.Address}#{column.Name}",
        column.Name,
        $"{column.Description} A column of {published.Product.Title}.",
        $"{SiteLinks.Of(published)}#column-{column.Name}",
        [
            new(SearchField.Name, column.Name),
            new(SearchField.Classification, Secrecy(published.Product.Classification, column.PersonalData)),
            new(SearchField.Kind, $"column {CatalogWords.Of(column.Type)}"),
            new(SearchField.Place, $"{published.Domain.Name} {published.Domain.Title} {published.Product.Name} {published.Product.Title}"),
            new(SearchField.Text, column.Description),
        ]));

    private static string Secrecy(Classification classification, bool personalData) =>
        personalData ? $"{CatalogWords.Of(classification)} {Personal}" : CatalogWords.Of(classification);
}
