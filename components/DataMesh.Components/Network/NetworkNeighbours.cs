namespace DataMesh.Components.Network;

/// <summary>Who may connect to whom, as addresses: what the rules of a landing zone's subnets are computed from.</summary>
/// <param name="Readers">Blocks outside the landing zone whose clients may reach its private endpoints:
/// the hub, and the workloads of domains that were granted access.</param>
/// <param name="Reads">Private endpoints outside the landing zone that its workloads may reach: those of the hub, and of domains that granted access.</param>
/// <param name="Ports">The TCP ports on which the landing zone's own services listen.</param>
public sealed record NetworkNeighbours(ImmutableArray<CidrBlock> Readers, ImmutableArray<CidrBlock> Reads, ImmutableArray<int> Ports)
{
    /// <summary>The addresses of the hub's bastion, from which people sign in to machines; null for none.</summary>
    public CidrBlock? Bastion { get; init; }

    /// <summary>From where people reach the bastion, in the hub; empty elsewhere.</summary>
    public ImmutableArray<CidrBlock> BastionSources { get; init; } = [];

    /// <summary>The neighbours of the hub: every network of the environment reaches the catalog and the vault; the hub itself reaches out to nobody.</summary>
    /// <param name="plan">The addresses of the environment.</param>
    public static NetworkNeighbours OfHub(AddressPlan plan) =>
        new([plan.Space, .. plan.Spokes.Select(spoke => spoke.Block).Where(block => !plan.Space.Contains(block))], [], [TcpPorts.Https]);

    /// <summary>The neighbours of a domain: the hub, and the domains with which a grant connects it, each in the direction of the grant only.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="plan">The addresses of the environment.</param>
    /// <param name="grants">The grants on stores that are in force: APIs are served in the hub's network.</param>
    public static NetworkNeighbours OfSpoke(Domain domain, AddressPlan plan, ImmutableArray<Grant> grants)
    {
        var others = grants.Where(grant => grant.Consumer.Domain != grant.Port.Domain);
        return new NetworkNeighbours(
            [
                plan.Hub.Block,
                .. others.Where(grant => grant.Port.Domain == domain.Name)
                    .Select(grant => plan.BlockOf(grant.Consumer.Domain, SubnetPurpose.Workloads)),
            ],
            [
                plan.Hub.Block,
                .. others.Where(grant => grant.Consumer.Domain == domain.Name)
                    .Select(grant => plan.BlockOf(grant.Port.Domain, SubnetPurpose.PrivateEndpoints)),
            ],
            PortsOf(domain))
        {
            Bastion = plan.Hub.Find(SubnetPurpose.Bastion)?.Block,
        };
    }

    /// <summary>The rules of one subnet.</summary>
    /// <param name="zone">The landing zone that the subnet belongs to.</param>
    /// <param name="subnet">The subnet.</param>
    public ImmutableArray<TrafficRule> RulesOf(LandingZoneAddresses zone, PlannedSubnet subnet)
    {
        var privateEndpoints = zone.Find(SubnetPurpose.PrivateEndpoints)?.Block ?? zone.Block;
        return subnet.Purpose switch
        {
            SubnetPurpose.PrivateEndpoints =>
                TrafficRules.ForPrivateEndpoints(subnet.Block, [zone.Block, .. Readers], Ports, zone.Find(SubnetPurpose.Scripts)?.Block, Machines(zone)),
            SubnetPurpose.Scripts => TrafficRules.ForScripts(subnet.Block, privateEndpoints),
            SubnetPurpose.LakehouseHosts or SubnetPurpose.LakehouseContainers => TrafficRules.ForLakehouse(subnet.Block),
            SubnetPurpose.Workloads => TrafficRules.ForWorkloads(subnet.Block, [privateEndpoints, .. Reads], Bastion),
            SubnetPurpose.Bastion => TrafficRules.ForBastion(BastionSources),
            SubnetPurpose.Cluster => TrafficRules.ForCluster(subnet.Block, Readers),
            _ => throw new ArgumentOutOfRangeException(nameof(subnet), subnet.Purpose, null),
        };
    }

    private static ImmutableArray<CidrBlock> Machines(LandingZoneAddresses zone) =>
    [
        .. zone.Subnets.Where(subnet => subnet.Purpose is SubnetPurpose.LakehouseHosts or SubnetPurpose.LakehouseContainers).Select(subnet => subnet.Block),
    ];

    /// <summary>The TCP ports on which what a domain has behind its private endpoints listens: its vault, and its stores.</summary>
    /// <param name="domain">The domain.</param>
    public static ImmutableArray<int> PortsOf(Domain domain) =>
        [.. domain.Stores.SelectMany(store => store.Accept(PortsOfStore.Instance)).Prepend(TcpPorts.Https).Distinct().Order()];

    private sealed class PortsOfStore : IStoreVisitor<ImmutableArray<int>>
    {
        public static PortsOfStore Instance { get; } = new();

        public ImmutableArray<int> Visit(Lake lake) => [TcpPorts.Https];

        public ImmutableArray<int> Visit(SqlDatabase database) => [TcpPorts.Sql];

        // Schemas are read over HTTPS.
        public ImmutableArray<int> Visit(EventStream stream) => [TcpPorts.Https, TcpPorts.Amqp, TcpPorts.Kafka];

        public ImmutableArray<int> Visit(Archive archive) => [TcpPorts.Https];

        public ImmutableArray<int> Visit(TelemetryStore telemetry) => [TcpPorts.Https];

        public ImmutableArray<int> Visit(Lakehouse lakehouse) => [TcpPorts.Https];

        public ImmutableArray<int> Visit(Postgres database) => [TcpPorts.Postgres];

        // Clients connect in gateway mode: the direct mode would need every port (https://learn.microsoft.com/azure/cosmos-db/sdk-connection-modes).
        public ImmutableArray<int> Visit(DocumentStore documents) => [TcpPorts.Https];

        public ImmutableArray<int> Visit(Warehouse warehouse) => [TcpPorts.Https, TcpPorts.Sql];

        public ImmutableArray<int> Visit(Pipelines pipelines) => [TcpPorts.Https];
    }
}
