namespace DataMesh.Model;

/// <summary>A data product with the domain that publishes it.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Product">The product.</param>
public sealed record PublishedProduct(Domain Domain, DataProduct Product)
{
    /// <summary>Where it is in the mesh.</summary>
    public ProductAddress Address { get; } = new(Domain.Name, Product.Name);
}
