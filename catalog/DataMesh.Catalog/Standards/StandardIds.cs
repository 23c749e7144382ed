using DataMesh.Model;
using DataMesh.Model.Names;

namespace DataMesh.Catalog.Standards;

/// <summary>The ids of documents: the same product, or port, has the same id in every environment and on every day.</summary>
internal static class StandardIds
{
    public static string Of(ProductAddress product, CatalogFacts facts) =>
        DeterministicText.Guid("data-product", facts.Mesh.Prefix.Value, product.ToString()).ToString("D");

    public static string Of(PortAddress port, CatalogFacts facts) =>
        DeterministicText.Guid("data-contract", facts.Mesh.Prefix.Value, port.ToString()).ToString("D");
}
