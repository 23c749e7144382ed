using DataMesh.Model.Networking;

namespace DataMesh.Components.LandingZones;

/// <summary>Which concerns, and with them which resource groups, the landing zone of a domain has.</summary>
public static class DomainConcerns
{
    /// <summary>Network and security always; storage where the domain has a store; scripts where a store brings a subnet for them.</summary>
    /// <param name="domain">The domain.</param>
    public static ImmutableArray<Concern> Of(Domain domain) =>
    [
        Concern.Network,
        Concern.Security,
        .. domain.Stores.IsEmpty ? Nothing : [Concern.Storage],
        .. StoreSubnets.Of(domain.Stores).Contains(SubnetPurpose.Scripts) ? [Concern.Scripts] : Nothing,
    ];

    private static ImmutableArray<Concern> Nothing => [];
}
