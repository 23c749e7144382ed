using DataMesh.Components.Monitoring;
using DataMesh.Components.PrivateLinks;

namespace DataMesh.Components;

/// <summary>
/// Where the resources of a landing zone stand: what all of them need to know about their surroundings. One value, made once per landing zone,
/// so that a store cannot end up in one region with its private endpoint in another.
/// </summary>
public sealed record LandingZoneSite
{
    /// <summary>The landing zone: a domain's, or the hub's.</summary>
    public required LandingZoneName LandingZone { get; init; }

    /// <summary>The names of the mesh in this environment.</summary>
    public required AzureNames Names { get; init; }

    /// <summary>The Azure region.</summary>
    public required string Location { get; init; }

    /// <summary>The Azure subscription of the landing zone.</summary>
    public required Guid SubscriptionId { get; init; }

    /// <summary>The Entra tenant.</summary>
    public required Guid TenantId { get; init; }

    /// <summary>The resource group of the network; private endpoints live in it.</summary>
    public required Input<string> NetworkResourceGroupName { get; init; }

    /// <summary>The Azure resource id of the subnet of private endpoints.</summary>
    public required Input<string> PrivateEndpointSubnetId { get; init; }

    /// <summary>The hub's private DNS zones.</summary>
    public required PrivateDnsZoneIds DnsZones { get; init; }

    /// <summary>Where logs go.</summary>
    public required DiagnosticsToHub Diagnostics { get; init; }
}
