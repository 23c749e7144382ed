using DataMesh.Components.Monitoring;
using DataMesh.Model.Hub;

namespace DataMesh.Components.Network;

/// <summary>Inputs of <see cref="HubFirewall"/>.</summary>
public sealed class HubFirewallArgs
{
    /// <summary>The names of the mesh in this environment.</summary>
    public required AzureNames Names { get; init; }

    /// <summary>The resource group that holds it: that of the hub's network.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The Azure region.</summary>
    public required string Location { get; init; }

    /// <summary>What the hub consists of: tier and availability zones. A change of the zones replaces firewall and public address.</summary>
    public required HubDesign Design { get; init; }

    /// <summary>The Azure resource id of the subnet AzureFirewallSubnet.</summary>
    public required Input<string> SubnetId { get; init; }

    /// <summary>What it lets out; nothing else leaves.</summary>
    public required ImmutableArray<FirewallRule> Rules { get; init; }

    /// <summary>The addresses of the shared cluster's machines, which also reach what Azure says a cluster needs; null for none.</summary>
    public CidrBlock? Cluster { get; init; }

    /// <summary>Where its logs go.</summary>
    public required DiagnosticsToHub Diagnostics { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
