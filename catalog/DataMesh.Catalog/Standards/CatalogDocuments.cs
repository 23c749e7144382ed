using DataMesh.Model;

namespace DataMesh.Catalog.Standards;

/// <summary>
/// The mesh in open standards, for catalogs and tools of others: each product as a document of the Open Data Product Standard, each output port as a data
/// contract of the
/// Open Data Contract Standard.
/// </summary>
public static class CatalogDocuments
{
    /// <summary>All documents of a mesh in one environment, by path. The same facts give the same bytes.</summary>
    public static ImmutableArray<CatalogDocument> Of(CatalogFacts facts) =>
    [
        .. facts.Mesh.Products.Select(product => OdpsDocument.Of(product, facts))
            .Concat(facts.Mesh.Ports.Select(port => OdcsDocument.Of(port, facts)))
            .OrderBy(document => document.Path, StringComparer.Ordinal),
    ];

    /// <summary>The path of a product's document: its domain and its name, such as finance.billed-fees.odps.yaml.</summary>
    public static string PathOf(ProductAddress product) => $"{product.Domain}.{product.Product}.odps.yaml";

    /// <summary>The path of a port's contract, such as finance.billed-fees.billed-fees.odcs.yaml.</summary>
    public static string PathOf(PortAddress port) => $"{port.Domain}.{port.Product}.{port.Port}.odcs.yaml";
}
