namespace DataMesh.Components.PrivateLinks;

/// <summary>
/// The private DNS zones of the mesh, one for each that its stores, vaults and catalog use, in the hub and nowhere else:
/// two zones of one name would split the records between them.
/// </summary>
public sealed class PrivateDnsZones : ComponentResource
{
    private const string Prefix = "privatelink.";

    /// <summary>Creates the zones and links them to the hub's network.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public PrivateDnsZones(string name, PrivateDnsZonesArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:network:PrivateDnsZones", name, options)
    {
        var zones = args.Zones.ToImmutableDictionary(zone => zone, zone => new AzureNative.PrivateDns.PrivateZone($"{name}-{ShortName(zone)}", new()
        {
            ResourceGroupName = args.ResourceGroupName,
            PrivateZoneName = zone,
            Location = "global",
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this }));
        _ = new NetworkDnsLinks(name, new()
        {
            Names = args.Names,
            LandingZone = LandingZoneName.Management,
            VirtualNetworkId = args.VirtualNetworkId,
            ZoneResourceGroupName = args.ResourceGroupName,
            Zones = args.Zones,
            ZoneName = zone => zones[zone].Name,
            Tags = args.Tags,
        }, new ComponentResourceOptions { Parent = this });

        Ids = new PrivateDnsZoneIds(args.Hub, args.Names, args.SubscriptionId, zones.ToImmutableDictionary(zone => zone.Key, Resource (zone) => zone.Value));
        Zones = zones.ToImmutableSortedDictionary(zone => zone.Key, zone => zone.Value.Id, StringComparer.Ordinal);
        RegisterOutputs();
    }

    /// <summary>The ids of the zones, as private endpoints of this stack need them.</summary>
    public PrivateDnsZoneIds Ids { get; }

    /// <summary>The Azure resource id of each zone, by the zone's name; known once it exists.</summary>
    public ImmutableSortedDictionary<string, Output<string>> Zones { get; }

    /// <summary>The zone in logical names: without what all of them start with.</summary>
    internal static string ShortName(string zone) => zone.StartsWith(Prefix, StringComparison.Ordinal) ? zone[Prefix.Length..] : zone;
}
