namespace DataMesh.Model;

/// <summary>An output port with its product and domain.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Product">The product.</param>
/// <param name="Port">The port.</param>
public sealed record PublishedPort(Domain Domain, DataProduct Product, OutputPort Port)
{
    /// <summary>Where it is in the mesh.</summary>
    public PortAddress Address { get; } = new(Domain.Name, Product.Name, Port.Name);
}
