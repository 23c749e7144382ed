using DataMesh.Components.Monitoring;

namespace DataMesh.Components.Network;

/// <summary>Inputs of <see cref="PrivateNetwork"/>.</summary>
public sealed class PrivateNetworkArgs
{
    /// <summary>The names of the mesh in this environment.</summary>
    public required AzureNames Names { get; init; }

    /// <summary>The resource group that holds the network.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The Azure region. A change replaces the network.</summary>
    public required string Location { get; init; }

    /// <summary>The addresses of network and subnets, from the address plan.</summary>
    public required LandingZoneAddresses Addresses { get; init; }

    /// <summary>Who may connect to whom.</summary>
    public required NetworkNeighbours Neighbours { get; init; }

    /// <summary>The private address of the firewall to which the subnets send what leaves the environment's networks; null where nothing does.</summary>
    public string? EgressAddress { get; init; }

    /// <summary>Where the logs of network and security groups go.</summary>
    public required DiagnosticsToHub Diagnostics { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
