using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace DataMesh.Components.Network;

/// <summary>
/// Both sides of a peering between two virtual networks. Traffic flows only once both exist, so one stack makes both. No gateway is shared and nothing is
/// forwarded, except the answers that a firewall hands back: a peering connects exactly the two networks, and a third that is peered with one of them does not
/// reach the other through it.
/// </summary>
public sealed class NetworkPeering : ComponentResource
{
    /// <summary>Creates both sides.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">The two networks.</param>
    /// <param name="options">Parent and providers.</param>
    public NetworkPeering(string name, NetworkPeeringArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:network:NetworkPeering", name, options)
    {
        var own = Side(args.Own, args.Other, args.Names, args.TakesForwarded, []);
        // One after the other: Azure refuses to write to a network while it works on its peering.
        var other = Side(args.Other, args.Own, args.Names, false, own);
        RegisterOutputs(new Dictionary<string, object?> { ["ownId"] = own.Id, ["otherId"] = other.Id });
    }

    private AzureNative.Network.VirtualNetworkPeering Side(
        PeeredNetwork from, PeeredNetwork to, AzureNames names, bool takesForwarded, InputList<Resource> after) =>
        new($"{from.LandingZone}-to-{to.LandingZone}", new()
        {
            ResourceGroupName = from.ResourceGroupName,
            VirtualNetworkName = from.VirtualNetworkName,
            VirtualNetworkPeeringName = from.IsTakenOver
                ? names.PeeringOfTakenOver(from.LandingZone, to.LandingZone).Value
                : names.Peering(from.LandingZone, to.LandingZone).Value,
            RemoteVirtualNetwork = new Inputs.SubResourceArgs { Id = to.VirtualNetworkId },
            AllowVirtualNetworkAccess = true,
            AllowForwardedTraffic = takesForwarded,
            AllowGatewayTransit = false,
            UseRemoteGateways = false,
        }, new CustomResourceOptions { Parent = this, Provider = from.Provider, DependsOn = after });
}
