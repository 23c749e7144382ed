namespace DataMesh.Model.Access;

/// <summary>Two domains whose networks are peered, because a grant needs it.</summary>
/// <param name="Owner">The domain of the higher address index: its stack makes both sides, since it is deployed after the other.</param>
/// <param name="Neighbour">The other domain.</param>
public sealed record PeeredDomains(Domain Owner, Domain Neighbour);
