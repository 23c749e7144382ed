namespace DataMesh.Components.LandingZones;

/// <summary>Where the landing zone of a neighbouring domain is.</summary>
/// <param name="SubscriptionId">Its subscription.</param>
/// <param name="Provider">The provider for that subscription: the neighbour's side of a peering is made with it.</param>
public sealed record NeighbourSubscription(Guid SubscriptionId, ProviderResource Provider);
