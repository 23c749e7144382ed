namespace DataMesh.Components.Workloads;

/// <summary>One thing that a network policy lets through, in one direction; TCP.</summary>
/// <param name="Peers">Whom to, or from; at least one.</param>
/// <param name="Ports">The ports, those of the pods themselves where these are on the other side; at least one.</param>
public sealed record PodTrafficRule(ImmutableArray<PodPeer> Peers, ImmutableArray<int> Ports);
