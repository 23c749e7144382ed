using DataMesh.Components.Monitoring;
using DataMesh.Components.Network;
using DataMesh.Components.PrivateLinks;
using DataMesh.Model.Hub;

namespace DataMesh.Components.LandingZones;

/// <summary>
/// The hub's network, private DNS zones, firewall and bastion: each made, taken over from what the company has already, or left out, as the hub's design says.
/// What is taken over is neither changed nor protected here; the mesh only links to it.
/// </summary>
internal sealed class HubNetworking
{
    private readonly string _name;
    private readonly ManagementLandingZoneArgs _args;
    private readonly LandingZoneResourceGroups _groups;
    private readonly DiagnosticsToHub _diagnostics;
    private readonly Resource _parent;

    /// <summary>Creates what the design asks for.</summary>
    /// <param name="parent">The hub.</param>
    /// <param name="name">The hub's logical name.</param>
    /// <param name="args">The hub's inputs.</param>
    /// <param name="groups">The hub's resource groups.</param>
    /// <param name="diagnostics">Where logs go.</param>
    public HubNetworking(Resource parent, string name, ManagementLandingZoneArgs args, LandingZoneResourceGroups groups, DiagnosticsToHub diagnostics)
    {
        (_parent, _name, _args, _groups, _diagnostics) = (parent, name, args, groups, diagnostics);
        if (args.Design.Network is { } adopted)
        {
            VirtualNetworkId = Output.Create(adopted.Id.Id);
            PrivateEndpointSubnetId = Output.Create($"{adopted.Id.Id}/subnets/{adopted.PrivateEndpointSubnet}");
        }
        else
        {
            var network = Network();
            VirtualNetworkId = network.Id;
            PrivateEndpointSubnetId = network.SubnetId(SubnetPurpose.PrivateEndpoints);
            ClusterSubnetId = network.SubnetId(SubnetPurpose.Cluster);
            AddServices(network);
        }

        (ZoneIds, Zones) = args.Design.DnsZones is null ? CreatedZones() : AdoptedZones();
    }

    /// <summary>The Azure resource id of the hub's network.</summary>
    public Output<string> VirtualNetworkId { get; }

    /// <summary>The Azure resource id of the subnet of the hub's private endpoints.</summary>
    public Output<string> PrivateEndpointSubnetId { get; }

    /// <summary>The Azure resource id of the subnet of the shared cluster's machines; null where the network is not the hub's own.</summary>
    public Output<string>? ClusterSubnetId { get; }

    /// <summary>The ids of the private DNS zones, as private endpoints of the hub need them.</summary>
    public PrivateDnsZoneIds ZoneIds { get; }

    /// <summary>The Azure resource id of each private DNS zone, by the zone's name.</summary>
    public ImmutableSortedDictionary<string, Output<string>> Zones { get; }

    private ImmutableArray<string> ZoneNames => MeshPrivateLinks.Zones(_args.Mesh, _args.Design, _args.Location);

    private ComponentResourceOptions Here() => new() { Parent = _parent };

    private PrivateNetwork Network() => new($"{_name}-network", new()
    {
        Names = _args.Names,
        ResourceGroupName = _groups.NameOf(Concern.Network),
        Location = _args.Location,
        Addresses = _args.Addresses.Hub,
        Neighbours = NetworkNeighbours.OfHub(_args.Addresses) with { BastionSources = _args.Design.BastionSources },
        EgressAddress = _args.Design.EgressAddress(_args.Addresses),
        Diagnostics = _diagnostics,
        Tags = _args.Tags,
    }, Here());

    private void AddServices(PrivateNetwork network)
    {
        if (_args.Design.Firewall == FirewallChoice.Created)
        {
            _ = new HubFirewall($"{_name}-firewall", new()
            {
                Names = _args.Names,
                ResourceGroupName = _groups.NameOf(Concern.Network),
                Location = _args.Location,
                Design = _args.Design,
                SubnetId = network.SubnetId(SubnetPurpose.Firewall),
                Rules = FirewallRules.Of(_args.Mesh, _args.Addresses),
                Cluster = _args.Addresses.Hub.Find(SubnetPurpose.Cluster)?.Block,
                Diagnostics = _diagnostics,
                Tags = _args.Tags,
            }, Here());
        }

        if (_args.Design.Bastion != BastionTier.None)
        {
            _ = new HubBastion($"{_name}-bastion", new()
            {
                Names = _args.Names,
                ResourceGroupName = _groups.NameOf(Concern.Network),
                Location = _args.Location,
                Design = _args.Design,
                VirtualNetworkId = network.Id,
                SubnetId = network.SubnetId(SubnetPurpose.Bastion),
                Diagnostics = _diagnostics,
                Tags = _args.Tags,
            }, Here());
        }
    }

    private (PrivateDnsZoneIds Ids, ImmutableSortedDictionary<string, Output<string>> Zones) CreatedZones()
    {
        var zones = new PrivateDnsZones($"{_name}-dns", new()
        {
            Hub = _args.Design,
            ResourceGroupName = _groups.NameOf(Concern.PrivateDns),
            SubscriptionId = _args.SubscriptionId,
            Names = _args.Names,
            Zones = ZoneNames,
            VirtualNetworkId = VirtualNetworkId,
            Tags = _args.Tags,
        }, Here());
        return (zones.Ids, zones.Zones);
    }

    private (PrivateDnsZoneIds Ids, ImmutableSortedDictionary<string, Output<string>> Zones) AdoptedZones()
    {
        // A network and zones that the company had before are linked already, and Azure refuses a second link.
        if (_args.Design is { Network: null, DnsZones: { } group })
        {
            _ = new NetworkDnsLinks($"{_name}-dns", new()
            {
                Names = _args.Names,
                LandingZone = LandingZoneName.Management,
                VirtualNetworkId = VirtualNetworkId,
                ZoneResourceGroupName = group.ResourceGroup,
                Zones = ZoneNames,
                ZoneName = zone => zone,
                HubProvider = _args.DnsProvider,
                Tags = _args.Tags,
            }, Here());
        }

        var ids = new PrivateDnsZoneIds(_args.Design, _args.Names, _args.SubscriptionId, ImmutableDictionary<string, Resource>.Empty);
        return (ids, ZoneNames.ToImmutableSortedDictionary(zone => zone, zone => Output.Create(ids.IdOf(zone)), StringComparer.Ordinal));
    }
}
