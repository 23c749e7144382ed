namespace DataMesh.Catalog.Site;

/// <summary>What the pages show, worked out once: who reads what, and whether they may.</summary>
internal sealed class CatalogModel
{
    private readonly ILookup<string, Flow> _byConsumer;
    private readonly ILookup<string, Flow> _byProducer;
    private readonly ILookup<string, RequestEntry> _byPort;

    private CatalogModel(SiteFacts facts)
    {
        Facts = facts;
        Requests = RequestStates.Of(facts);
        var byPair = Requests.ToLookup(entry => $"{entry.Consumer.Address} {entry.Port.Address}", StringComparer.Ordinal);
        Flows =
        [
            .. facts.Mesh.Products.SelectMany(consumer => consumer.Product.Inputs
                .Select(input => facts.Mesh.FindPort(facts.Mesh.Find(input.Port))).OfType<PublishedPort>().Distinct()
                .OrderBy(port => port.Address)
                .Select(port => FlowOf(consumer, port, byPair[$"{consumer.Address} {port.Address}"]))),
        ];
        _byConsumer = Flows.ToLookup(flow => flow.Consumer.Address.ToString(), StringComparer.Ordinal);
        _byProducer = Flows.ToLookup(flow => flow.Producer.Address.ToString(), StringComparer.Ordinal);
        _byPort = Requests.ToLookup(entry => entry.Port.Address.ToString(), StringComparer.Ordinal);
    }

    /// <summary>What it was worked out from.</summary>
    public SiteFacts Facts { get; }

    public Mesh Mesh => Facts.Mesh;

    /// <summary>Every input of every product, by the consumer's domain index and the addresses.</summary>
    public ImmutableArray<Flow> Flows { get; }

    /// <summary>The requests that are about the environment, by consumer, port and id.</summary>
    public ImmutableArray<RequestEntry> Requests { get; }

    public static CatalogModel Of(SiteFacts facts) => new(facts);

    /// <summary>What a product reads.</summary>
    public IEnumerable<Flow> InputsOf(PublishedProduct product) => _byConsumer[product.Address.ToString()];

    /// <summary>Who reads a product.</summary>
    public IEnumerable<Flow> ReadersOf(PublishedProduct product) => _byProducer[product.Address.ToString()];

    /// <summary>The requests for a port.</summary>
    public IEnumerable<RequestEntry> RequestsFor(PublishedPort port) => _byPort[port.Address.ToString()];

    /// <summary>The products of a domain, by name.</summary>
    public IEnumerable<PublishedProduct> ProductsOf(Domain domain) => Mesh.Products.Where(product => product.Domain.Name == domain.Name);

    // Of several requests the best counts: access in force before one that comes, and the longer one of two.
    private static Flow FlowOf(PublishedProduct consumer, PublishedPort port, IEnumerable<RequestEntry> requests)
    {
        var best = requests.OrderBy(entry => entry.State).ThenByDescending(entry => entry.Request.ValidUntil).FirstOrDefault();
        return best is null
            ? new Flow(consumer, port, FlowState.NotAsked, null)
            : new Flow(consumer, port, best.State, best.State is FlowState.Waiting or FlowState.Revoked ? null : best.Request.ValidUntil);
    }
}
