using DataMesh.Components.Tags;
using DataMesh.Model.Hub;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace DataMesh.Components.PrivateLinks;

/// <summary>
/// A private endpoint together with the DNS zone group that writes its record into the hub's zone. One without the other is a trap: the endpoint works,
/// and every client still resolves the public address. The pair keeps them together. Where Azure Policy writes the records, there is
/// no zone group here: the policy makes it beside the endpoint, and no run undoes it.
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
        var byPolicy = args.Site.DnsZones.RecordOwner == DnsRecordOwner.Policy;
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
            Tags = byPolicy ? args.Tags.SetItem(ResourceTags.DnsRecords, ResourceTags.ByPolicy) : args.Tags,
        }, new CustomResourceOptions { Parent = this });
        if (!byPolicy)
            AddZoneGroup(name, endpoint, args);

        Id = endpoint.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <summary>The endpoint's Azure resource id.</summary>
    public Output<string> Id { get; }

    private void AddZoneGroup(string name, AzureNative.Network.PrivateEndpoint endpoint, PrivateEndpointWithDnsArgs args)
    {
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
    }
}
