using DataMesh.Catalog.Yaml;
using DataMesh.Model;
using DataMesh.Model.Contracts;

namespace DataMesh.Catalog.Standards;

/// <summary>A data product as the Open Data Product Standard 1.0.0 (Bitol) describes it.</summary>
public static class OdpsDocument
{
    /// <summary>The version of the standard.</summary>
    public const string ApiVersion = "v1.0.0";

    /// <summary>The document of a product.</summary>
    /// <param name="published">The product; one of the mesh of <paramref name="facts"/>.</param>
    /// <param name="facts">The environment.</param>
    public static CatalogDocument Of(PublishedProduct published, CatalogFacts facts)
    {
        var product = published.Product;
        ImmutableArray<PublishedPort> inputs = [.. product.Inputs.Select(input => Published(input.Port, facts)).OrderBy(port => port.Address)];
        var outputs = product.Outputs.OrderBy(port => port.Name).Select(port => new PublishedPort(published.Domain, product, port));
        return new CatalogDocument(CatalogDocuments.PathOf(published.Address), YamlText.Of(new YamlMap
        {
            { "apiVersion", ApiVersion },
            { "kind", "DataProduct" },
            { "id", StandardIds.Of(published.Address, facts) },
            { "name", product.Name.Value },
            { "version", product.Version },
            { "status", product.Lifecycle.Stage.Text() },
            { "domain", published.Domain.Name.Value },
            { "tenant", facts.Mesh.Prefix.Value },
            { "description", StandardText.Description(product) },
            { "tags", StandardText.Tags(product) },
            { "inputPorts", inputs.Select(port => Input(port, facts)) },
            { "outputPorts", outputs.Select(port => Output(port, inputs, facts)) },
            { "support", StandardText.Support(product) },
            { "team", StandardText.Members(published.Domain, product) },
            { "customProperties", StandardText.CustomProperties(product, product.Lifecycle, facts) },
        }));
    }

    private static YamlMap Input(PublishedPort port, CatalogFacts facts) => new()
    {
        { "name", port.Address.ToString() },
        { "version", port.Version },
        { "contractId", StandardIds.Of(port.Address, facts) },
    };

    private static YamlMap Output(PublishedPort port, ImmutableArray<PublishedPort> inputs, CatalogFacts facts) => new()
    {
        { "name", port.Port.Name.Value },
        { "description", port.Port.Description },
        { "type", port.Port.Kind.Text() },
        { "version", port.Version },
        { "contractId", StandardIds.Of(port.Address, facts) },
        { "inputContracts", inputs.Select(input => new YamlMap { { "id", StandardIds.Of(input.Address, facts) }, { "version", input.Version } }) },
    };

    private static PublishedPort Published(OutputPort port, CatalogFacts facts) => facts.Mesh.FindPort(facts.Mesh.Find(port))
        ?? throw new ArgumentException($"The mesh has no port written at {port.Location}.", nameof(port));
}
