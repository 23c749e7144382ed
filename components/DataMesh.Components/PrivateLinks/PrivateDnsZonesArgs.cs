using DataMesh.Model.Hub;

namespace DataMesh.Components.PrivateLinks;

/// <summary>Inputs of <see cref="PrivateDnsZones"/>.</summary>
public sealed class PrivateDnsZonesArgs
{
    /// <summary>What the hub consists of.</summary>
    public required HubDesign Hub { get; init; }

    /// <summary>The names of the mesh in this environment.</summary>
    public required AzureNames Names { get; init; }

    /// <summary>The hub's subscription.</summary>
    public required Guid SubscriptionId { get; init; }

    /// <summary>The resource group that holds the zones.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The names of the zones.</summary>
    public required ImmutableArray<string> Zones { get; init; }

    /// <summary>The Azure resource id of the hub's virtual network, which is linked to every zone.</summary>
    public required Input<string> VirtualNetworkId { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
