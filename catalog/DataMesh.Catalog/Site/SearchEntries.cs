using DataMesh.Catalog.Search;
using DataMesh.Model.Contracts;

namespace DataMesh.Catalog.Site;

/// <summary>What can be found in a mesh, and by what.</summary>
internal static class SearchEntries
{
    private const string Personal = "personal data";

    public static ImmutableArray<SearchEntry> Of(Mesh mesh)
    {
        var ports = mesh.Ports.ToLookup(port => port.Address.Owner);
        return
        [
            .. mesh.Domains.Select(Domain),
            .. mesh.Products.Select(product => Product(product, ports[product.Address])),
            .. mesh.Ports.Select(Port),
            .. mesh.Products.SelectMany(product => ProductContract.Of(product, ports[product.Address]).SelectMany(contract => Columns(product, contract))),
        ];
    }

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

    private static SearchEntry Product(PublishedProduct published, IEnumerable<PublishedPort> ports)
    {
        var (domain, product) = (published.Domain, published.Product);
        var columns = ProductContract.Of(published, ports).SelectMany(contract => contract.Columns).Select(column => column.Path);
        return new SearchEntry(
            SearchKind.Product,
            published.Address.ToString(),
            product.Title,
            product.Purpose,
            SiteLinks.Of(published),
            [
                new(SearchField.Name, product.Name.Value),
                new(SearchField.Title, product.Title),
                new(SearchField.Column, string.Join(' ', columns)),
                new(SearchField.Owner, $"{product.Owner.Name} {domain.Steward.Name}"),
                new(SearchField.Classification, Secrecy(product.Classification, product.PersonalData)),
                new(SearchField.Kind, $"product {product.Lifecycle.Stage.Text()} " + string.Join(' ', product.Outputs.Select(port => CatalogWords.Of(port.Kind)))),
                new(SearchField.Place, $"{domain.Name} {domain.Title}"),
                new(SearchField.Text, $"{product.Purpose} {product.Usage} {product.Limitations}"),
            ]);
    }

    private static SearchEntry Port(PublishedPort published)
    {
        var (domain, product, port) = (published.Domain, published.Product, published.Port);
        return new SearchEntry(
            SearchKind.Port,
            published.Address.ToString(),
            $"{product.Title}: {port.Name}",
            port.Description ?? $"A {CatalogWords.Of(port.Kind)} of {product.Title}.",
            SiteLinks.Of(published),
            [
                new(SearchField.Name, port.Name.Value),
                new(SearchField.Owner, product.Owner.Name),
                new(SearchField.Classification, Secrecy(product.Classification, product.PersonalData)),
                new(SearchField.Kind, $"port {CatalogWords.Of(port.Kind)} {published.Lifecycle.Stage.Text()} {port.Format}"),
                new(SearchField.Place, $"{domain.Name} {domain.Title} {product.Name} {product.Title}"),
                new(SearchField.Text, port.Description ?? ""),
            ]);
    }

    private static IEnumerable<SearchEntry> Columns(PublishedProduct published, ProductContract contract) => contract.Columns.Select(column => new SearchEntry(
        SearchKind.Column,
        $"{contract.Port?.Address.ToString() ?? published.Address.ToString()}#{column.Path}",
        column.Path,
        $"{column.Column.Description} A column of {published.Product.Title}.",
        $"{SiteLinks.Of(published)}#{column.Anchor}",
        [
            new(SearchField.Name, column.Path),
            new(SearchField.Classification, Secrecy(column.Column.Classification ?? published.Product.Classification, column.Column.PersonalData)),
            new(SearchField.Kind, $"column {CatalogWords.Of(column.Column)}"),
            new(SearchField.Place, $"{published.Domain.Name} {published.Domain.Title} {published.Product.Name} {published.Product.Title}"),
            new(SearchField.Text, column.Column.Description),
        ]));

    private static string Secrecy(Classification classification, bool personalData) =>
        personalData ? $"{CatalogWords.Of(classification)} {Personal}" : CatalogWords.Of(classification);
}
