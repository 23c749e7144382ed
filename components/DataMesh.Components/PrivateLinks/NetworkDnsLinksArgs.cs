namespace DataMesh.Components.PrivateLinks;

/// <summary>Inputs of <see cref="NetworkDnsLinks"/>.</summary>
public sealed class NetworkDnsLinksArgs
{
    /// <summary>The names of the mesh in this environment.</summary>
    public required AzureNames Names { get; init; }

    /// <summary>The landing zone of the network that is linked.</summary>
    public required LandingZoneName LandingZone { get; init; }

    /// <summary>The Azure resource id of that network.</summary>
    public required Input<string> VirtualNetworkId { get; init; }

    /// <summary>The resource group of the zones, in the hub.</summary>
    public required Input<string> ZoneResourceGroupName { get; init; }

    /// <summary>The names of the zones: all that the mesh uses, in every network.</summary>
    public required ImmutableArray<string> Zones { get; init; }

    /// <summary>The name of each zone as an output of the zone where this stack creates it, so that the zone comes first.</summary>
    public required Func<string, Input<string>> ZoneName { get; init; }

    /// <summary>The provider for the hub's subscription; null where that is the component's own.</summary>
    public ProviderResource? HubProvider { get; init; }

    /// <summary>The tags of the links.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
