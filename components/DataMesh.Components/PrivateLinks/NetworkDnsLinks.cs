using Inputs = Pulumi.AzureNative.PrivateDns.Inputs;

namespace DataMesh.Components.PrivateLinks;

/// <summary>
/// Links of the hub's private DNS zones to one virtual network, one for every zone:
/// without the link, a client in that network resolves the public address of what it looks for, and fails.
/// </summary>
public sealed class NetworkDnsLinks : ComponentResource
{
    /// <summary>Creates the links.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">The network and the zones.</param>
    /// <param name="options">Parent and providers.</param>
    public NetworkDnsLinks(string name, NetworkDnsLinksArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:network:NetworkDnsLinks", name, options)
    {
        foreach (var zone in args.Zones)
        {
            _ = new AzureNative.PrivateDns.VirtualNetworkLink($"{name}-{PrivateDnsZones.ShortName(zone)}", new()
            {
                ResourceGroupName = args.ZoneResourceGroupName,
                PrivateZoneName = args.ZoneName(zone),
                VirtualNetworkLinkName = args.Names.DnsLink(args.LandingZone).Value,
                Location = "global",
                RegistrationEnabled = false,
                VirtualNetwork = new Inputs.SubResourceArgs { Id = args.VirtualNetworkId },
                Tags = args.Tags,
            }, new CustomResourceOptions { Parent = this, Provider = args.HubProvider });
        }

        RegisterOutputs();
    }
}
