using DataMesh.Components.Monitoring;
using DataMesh.Components.Network;
using DataMesh.Components.PrivateLinks;
using DataMesh.Model.Hub;

namespace DataMesh.Components.LandingZones;

/// <summary>A domain's network, and what connects it: the hub, its private DNS zones, and exactly those domains with which a grant on a store does.</summary>
internal sealed class SpokeNetworking
{
    private readonly Resource _parent;
    private readonly string _name;
    private readonly DataLandingZoneArgs _args;
    private readonly LandingZoneResourceGroups _groups;

    /// <summary>Creates network and connections.</summary>
    /// <param name="parent">The landing zone.</param>
    /// <param name="name">The landing zone's logical name.</param>
    /// <param name="args">The landing zone's inputs.</param>
    /// <param name="groups">The landing zone's resource groups.</param>
    /// <param name="diagnostics">Where logs go.</param>
    public SpokeNetworking(Resource parent, string name, DataLandingZoneArgs args, LandingZoneResourceGroups groups, DiagnosticsToHub diagnostics)
    {
        (_parent, _name, _args, _groups) = (parent, name, args, groups);
        Network = new PrivateNetwork($"{name}-network", new()
        {
            Names = args.Names,
            ResourceGroupName = groups.NameOf(Concern.Network),
            Location = args.Location,
            Addresses = args.Addresses.Spoke(args.Domain.Name),
            Neighbours = NetworkNeighbours.OfSpoke(args.Domain, args.Addresses, args.StoreGrants),
            EgressAddress = args.HubDesign.EgressAddress(args.Addresses),
            Diagnostics = diagnostics,
            Tags = args.Tags,
        }, Here());
        Connections = Connect();
    }

    /// <summary>The network.</summary>
    public PrivateNetwork Network { get; }

    /// <summary>What has to be there before anything in the network reaches beyond it.</summary>
    public ImmutableArray<Resource> Connections { get; }

    private ComponentResourceOptions Here() => new() { Parent = _parent };

    private ImmutableArray<Resource> Connect()
    {
        var own = new PeeredNetwork
        {
            LandingZone = _args.Domain.Name,
            ResourceGroupName = _groups.NameOf(Concern.Network),
            VirtualNetworkName = Network.Name,
            VirtualNetworkId = Network.Id,
        };
        var forwards = _args.HubDesign.Firewall != FirewallChoice.None;
        var connections = ImmutableArray.CreateBuilder<Resource>();
        connections.Add(new NetworkPeering($"{_name}-hub", new() { Names = _args.Names, Own = own, Other = Hub(), TakesForwarded = forwards }, Here()));
        connections.Add(new NetworkDnsLinks($"{_name}-dns", new()
        {
            Names = _args.Names,
            LandingZone = _args.Domain.Name,
            VirtualNetworkId = Network.Id,
            ZoneResourceGroupName = _args.HubDesign.DnsZones?.ResourceGroup ?? _args.Names.ResourceGroup(LandingZoneName.Management, Concern.PrivateDns).Value,
            Zones = MeshPrivateLinks.Zones(_args.Mesh, _args.HubDesign, _args.Location),
            ZoneName = zone => zone,
            HubProvider = _args.HubDnsProvider,
            Tags = _args.Tags,
        }, Here()));

        foreach (var pair in _args.Mesh.PeeringsOwnedBy(_args.Domain.Name, _args.Grants))
        {
            var neighbour = _args.Neighbours[pair.Neighbour.Name];
            var other = PeeredNetwork.OfOtherStack(pair.Neighbour.Name, _args.Names, neighbour.SubscriptionId, neighbour.Provider);
            connections.Add(new NetworkPeering($"{_name}-{pair.Neighbour.Name}", new() { Names = _args.Names, Own = own, Other = other }, Here()));
        }

        return connections.ToImmutable();
    }

    private PeeredNetwork Hub()
    {
        var hub = PeeredNetwork.OfOtherStack(LandingZoneName.Management, _args.Names, _args.HubSubscriptionId, _args.HubNetworkProvider);
        return _args.HubDesign.Network is { Id: var adopted }
            ? hub with { ResourceGroupName = adopted.ResourceGroup, VirtualNetworkName = adopted.Name, VirtualNetworkId = adopted.Id, IsTakenOver = true }
            : hub;
    }
}
