namespace DataMesh.Components.Costs;

/// <summary>A subscription whose costs are watched.</summary>
/// <param name="SubscriptionId">The subscription.</param>
/// <param name="LandingZones">The landing zones in it: one, or several where domains share a subscription; at least one.</param>
public sealed record CostScope(Guid SubscriptionId, ImmutableArray<LandingZoneName> LandingZones);
