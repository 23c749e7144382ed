namespace DataMesh.Model;

/// <summary>An output port with its product and domain.</summary>
/// <param name="Domain">The domain.</param>
/// <param name="Product">The product.</param>
/// <param name="Port">The port.</param>
public sealed record PublishedPort(Domain Domain, DataProduct Product, OutputPort Port)
{
    /// <summary>Where it is in the mesh.</summary>
    public PortAddress Address { get; } = new(Domain.Name, Product.Name, Port.Name);

    /// <summary>What its readers can rely on: its own contract, or the product's.</summary>
    public DataContract Contract => Port.Contract ?? Product.Contract;

    /// <summary>The semantic version of that contract: its own, or the product's.</summary>
    public string Version => Port.Version ?? Product.Version;

    /// <summary>How far its life has come: its own or the product's, whichever ends first; the port of a draft is a draft.</summary>
    public ProductLifecycle Lifecycle => Product.Lifecycle.And(Port.Lifecycle);
}
