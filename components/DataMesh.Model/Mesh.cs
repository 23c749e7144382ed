using DataMesh.Model.Access;

namespace DataMesh.Model;

/// <summary>
/// A company's data mesh: checked, immutable, without a cloud in it. What is in a mesh has legal names, and every reference leads
/// somewhere.
/// </summary>
public sealed class Mesh
{
    private readonly ImmutableDictionary<string, PublishedPort> _portsByAddress;
    private readonly Dictionary<OutputPort, PublishedPort> _portsByReference;
    private readonly ImmutableDictionary<string, Domain> _domainsByName;
    private readonly ImmutableDictionary<string, PublishedProduct> _productsByAddress;

    private Mesh(MeshPrefix prefix, ImmutableArray<Domain> domains)
    {
        Prefix = prefix;
        Domains = [.. domains.OrderBy(domain => domain.Index)];
        Products = [.. Domains.SelectMany(domain => domain.Products.OrderBy(product => product.Name).Select(product => new PublishedProduct(domain, product)))];
        Ports = [.. Products.SelectMany(published => published.Product.Outputs.OrderBy(port => port.Name)
            .Select(port => new PublishedPort(published.Domain, published.Product, port)))];
        _domainsByName = Domains.ToImmutableDictionary(domain => domain.Name.Value, StringComparer.Ordinal);
        _productsByAddress = Products.ToImmutableDictionary(product => product.Address.ToString(), StringComparer.Ordinal);
        _portsByAddress = Ports.ToImmutableDictionary(port => port.Address.ToString(), StringComparer.Ordinal);

        // By reference, not by content: two ports may look alike and still belong to different products.
        _portsByReference = new Dictionary<OutputPort, PublishedPort>(ReferenceEqualityComparer.Instance);
        foreach (var port in Ports)
            _portsByReference.Add(port.Port, port);
    }

    /// <summary>The prefix of every Azure name.</summary>
    public MeshPrefix Prefix { get; }

    /// <summary>The domains, by index.</summary>
    public ImmutableArray<Domain> Domains { get; }

    /// <summary>The data products, by their domain's index and by name.</summary>
    public ImmutableArray<PublishedProduct> Products { get; }

    /// <summary>The output ports, in the order of their products and by name.</summary>
    public ImmutableArray<PublishedPort> Ports { get; }

    /// <summary>Checks the domains with all that they hold, and puts them together.</summary>
    /// <exception cref="MeshException">Something is refused (DM01xx); carries every finding.</exception>
    public static Mesh Create(MeshPrefix prefix, params ImmutableArray<Domain> domains)
    {
        MeshException.ThrowIfErrors(Check(domains));
        return new Mesh(prefix, domains);
    }

    /// <summary>Checks the domains with all that they hold, without a prefix.</summary>
    /// <returns>Every finding (DM01xx); none where a mesh can be made.</returns>
    public static ImmutableArray<Diagnostic> Check(params ImmutableArray<Domain> domains) => MeshChecks.Run(domains);

    /// <summary>The domain of that name; null if there is none.</summary>
    public Domain? FindDomain(DomainName name) => _domainsByName.GetValueOrDefault(name.Value);

    /// <summary>The product at an address; null if there is none.</summary>
    public PublishedProduct? FindProduct(ProductAddress address) => _productsByAddress.GetValueOrDefault(address.ToString());

    /// <summary>The product at an address such as finance/billed-fees; null if there is none.</summary>
    public PublishedProduct? FindProduct(string address) => _productsByAddress.GetValueOrDefault(address);

    /// <summary>The port at an address such as finance/billed-fees/billed-fees; null if there is none.</summary>
    public PublishedPort? FindPort(string address) => _portsByAddress.GetValueOrDefault(address);

    /// <summary>The port at an address; null if there is none.</summary>
    public PublishedPort? FindPort(PortAddress address) => _portsByAddress.GetValueOrDefault(address.ToString());

    /// <summary>The address of a port.</summary>
    /// <exception cref="ArgumentException">The port is not of this mesh.</exception>
    public PortAddress Find(OutputPort port) => _portsByReference.TryGetValue(port, out var published)
        ? published.Address
        : throw new ArgumentException($"The mesh has no product with the port written at {port.Location}.", nameof(port));

    /// <summary>Whether a grant is on an API: it opens no store, and connects no networks but those of the hub and the reader.</summary>
    public bool IsOnApi(Grant grant) => FindPort(grant.Port)?.Port.Source is ApiWorkload;

    /// <summary>The peerings that the stack of a domain makes, both sides of each; see <see cref="PeeringPlan"/>.</summary>
    public ImmutableArray<PeeredDomains> PeeringsOwnedBy(DomainName domain, ImmutableArray<Grant> grants) => PeeringPlan.Create(this, grants).OwnedBy(domain);
}
