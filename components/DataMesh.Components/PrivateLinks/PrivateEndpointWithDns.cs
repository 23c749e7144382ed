using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace DataMesh.Components.PrivateLinks;

/// <summary>
/// A private endpoint together with the DNS zone group that writes its record into the hub's zone. One without the other is a trap: the endpoint works,
/// and every client still resolves the public address. The pair keeps them together.
/// </summary>
public sealed class PrivateEndpointWithDns : ComponentResource
{
    /// <summary>Creates endpoint and zone group.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public PrivateEndpointWithDns(string name, PrivateEndpointWithDnsArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:network:PrivateEndpointWithDns", name, options)
    {
        var endpointName = args.Site.Names.PrivateEndpoint(args.TargetName, args.Link).Value;
        var endpoint = new AzureNative.Network.PrivateEndpoint(name, new()
        {
            ResourceGroupName = args.Site.NetworkResourceGroupName,
            Location = args.Site.Location,
            PrivateEndpointName = endpointName,
            CustomNetworkInterfaceName = $"{endpointName}-nic",
            // The typed package says Disabled where nothing is said; the subnet itself says Enabled, and the two shall not differ.
            Subnet = new Inputs.SubnetArgs { Id = args.Site.PrivateEndpointSubnetId, PrivateEndpointNetworkPolicies = "Enabled" },
            PrivateLinkServiceConnections =
            {
                new Inputs.PrivateLinkServiceConnectionArgs
                {
                    Name = endpointName,
                    PrivateLinkServiceId = args.TargetId,
                    GroupIds = { args.Link.GroupId },
                },
            },
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this });

        var zones = args.Link.ZonesIn(args.Site.Location);
        var configs = new InputList<Inputs.PrivateDnsZoneConfigArgs>();
        foreach (var zone in zones)
            configs.Add(new Inputs.PrivateDnsZoneConfigArgs { Name = zone.Replace('.', '-'), PrivateDnsZoneId = args.Site.DnsZones.IdOf(zone) });
        _ = new AzureNative.Network.PrivateDnsZoneGroup(name, new()
        {
            ResourceGroupName = args.Site.NetworkResourceGroupName,
            PrivateEndpointName = endpoint.Name,
            PrivateDnsZoneGroupName = "default",
            PrivateDnsZoneConfigs = configs,
        }, new CustomResourceOptions { Parent = this, DependsOn = args.Site.DnsZones.Before(zones) });

        Id = endpoint.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <summary>The endpoint's Azure resource id.</summary>
    public Output<string> Id { get; }
}
