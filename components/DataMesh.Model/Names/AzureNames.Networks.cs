using DataMesh.Model.Networking;

namespace DataMesh.Model.Names;

// Networks, what stands in them, and how they are connected.
public sealed partial class AzureNames
{
    /// <summary>The virtual network of a landing zone.</summary>
    public VirtualNetworkName VirtualNetwork(LandingZoneName landingZone) => VirtualNetworkName.Parse($"vnet-{Base(landingZone)}");

    /// <summary>A subnet; unique inside its virtual network. Those of Azure's firewall and bastion have names that Azure gives.</summary>
    public NetworkResourceName Subnet(SubnetPurpose purpose) => NetworkResourceName.Parse(purpose switch
    {
        SubnetPurpose.Firewall => "AzureFirewallSubnet",
        SubnetPurpose.Bastion => "AzureBastionSubnet",
        _ => $"snet-{purpose.Text()}",
    });

    /// <summary>The route table of a landing zone's subnets.</summary>
    public NetworkResourceName RouteTable(LandingZoneName landingZone) => NetworkResourceName.Parse($"rt-{Base(landingZone)}");

    /// <summary>The firewall, in the hub.</summary>
    public NetworkResourceName Firewall() => NetworkResourceName.Parse($"afw-{Base(LandingZoneName.Management)}");

    /// <summary>The firewall's policy.</summary>
    public NetworkResourceName FirewallPolicy() => NetworkResourceName.Parse($"afwp-{Base(LandingZoneName.Management)}");

    /// <summary>The bastion, in the hub.</summary>
    public NetworkResourceName Bastion() => NetworkResourceName.Parse($"bas-{Base(LandingZoneName.Management)}");

    /// <summary>The public address of something in the hub.</summary>
    /// <param name="owner">The name of what has it.</param>
    public static NetworkResourceName PublicAddress(NetworkResourceName owner) => NetworkResourceName.Parse($"pip-{owner}");

    /// <summary>The network security group of a subnet.</summary>
    public NetworkResourceName NetworkSecurityGroup(LandingZoneName landingZone, SubnetPurpose purpose) =>
        NetworkResourceName.Parse($"nsg-{Base(landingZone)}-{purpose.Text()}");

    /// <summary>The peering on the side of <paramref name="from"/>; unique inside that virtual network.</summary>
    public NetworkResourceName Peering(LandingZoneName from, LandingZoneName to) => NetworkResourceName.Parse($"peer-{from}-to-{to}");

    /// <summary>
    /// The same peering on a network that was taken over: networks of other environments, and of others altogether, may be peered with it too.
    /// </summary>
    public NetworkResourceName PeeringOfTakenOver(LandingZoneName from, LandingZoneName to) =>
        NetworkResourceName.Parse($"peer-{Prefix}-{Environment}-{from}-to-{to}");

    /// <summary>The link of a private DNS zone to the virtual network of a landing zone; unique inside the zone.</summary>
    public NetworkResourceName DnsLink(LandingZoneName landingZone) => NetworkResourceName.Parse($"link-{Base(landingZone)}");

    /// <summary>The private endpoint of a resource for one of its groups.</summary>
    public NetworkResourceName PrivateEndpoint(AzureName target, PrivateLink link) =>
        NetworkResourceName.Parse($"pep-{target}-{link.Name}");
}
