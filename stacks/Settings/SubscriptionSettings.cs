namespace DataMesh.Stacks.Settings;

/// <summary>Which landing zone lives in which subscription.</summary>
/// <param name="Management">The hub's.</param>
/// <param name="Default">That of domains that have none of their own.</param>
/// <param name="Domains">Those of domains that have one of their own.</param>
public sealed record SubscriptionSettings(Guid Management, Guid Default, ImmutableDictionary<DomainName, Guid> Domains)
{
    /// <summary>The subscription of a landing zone.</summary>
    public Guid For(LandingZoneName landingZone) => landingZone.Domain is { } domain ? Domains.GetValueOrDefault(domain, Default) : Management;
}
