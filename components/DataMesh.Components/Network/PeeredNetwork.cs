namespace DataMesh.Components.Network;

/// <summary>One side of a <see cref="NetworkPeering"/>.</summary>
public sealed record PeeredNetwork
{
    /// <summary>The landing zone of the network.</summary>
    public required LandingZoneName LandingZone { get; init; }

    /// <summary>The resource group of the network.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The network's name in Azure.</summary>
    public required Input<string> VirtualNetworkName { get; init; }

    /// <summary>The network's Azure resource id.</summary>
    public required Input<string> VirtualNetworkId { get; init; }

    /// <summary>The provider for the network's subscription; null for the component's own.</summary>
    public ProviderResource? Provider { get; init; }

    /// <summary>Whether the company had it already; not by default.</summary>
    public bool IsTakenOver { get; init; }

    /// <summary>The network of a landing zone that another stack owns: what it is called follows from the names, so that stack is not read.</summary>
    /// <param name="landingZone">The landing zone.</param>
    /// <param name="names">The names of the mesh in this environment.</param>
    /// <param name="subscription">The landing zone's subscription.</param>
    /// <param name="provider">The provider for that subscription.</param>
    public static PeeredNetwork OfOtherStack(LandingZoneName landingZone, AzureNames names, Guid subscription, ProviderResource provider) => new()
    {
        LandingZone = landingZone,
        ResourceGroupName = names.ResourceGroup(landingZone, Concern.Network).Value,
        VirtualNetworkName = names.VirtualNetwork(landingZone).Value,
        VirtualNetworkId = new AzureIds(names).VirtualNetwork(subscription, landingZone),
        Provider = provider,
    };
}
