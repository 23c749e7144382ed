namespace DataMesh.Model.Access;

/// <summary>
/// Which spokes are peered: those, and only those, between which a grant is in force. Both sides of a peering belong to the stack of the domain with the
/// higher address index, so that stacks form no cycle even when two domains read each other.
/// </summary>
public sealed class PeeringPlan
{
    private PeeringPlan(ImmutableArray<PeeredDomains> pairs) => Pairs = pairs;

    /// <summary>The pairs, by the indexes of owner and neighbour; each once.</summary>
    public ImmutableArray<PeeredDomains> Pairs { get; }

    /// <summary>The plan for the grants of a mesh; a grant inside one domain needs no peering.</summary>
    public static PeeringPlan Create(Mesh mesh, ImmutableArray<Grant> grants)
    {
        var pairs = new SortedDictionary<(int, int), PeeredDomains>();
        foreach (var grant in grants)
        {
            // APIs run in the hub's network, which every spoke is peered with.
            if (mesh.IsOnApi(grant)
                || mesh.FindDomain(grant.Consumer.Domain) is not { } consumer
                || mesh.FindDomain(grant.Port.Domain) is not { } producer
                || consumer.Index == producer.Index)
                continue;
            var (owner, neighbour) = consumer.Index > producer.Index ? (consumer, producer) : (producer, consumer);
            pairs[(owner.Index, neighbour.Index)] = new PeeredDomains(owner, neighbour);
        }

        return new PeeringPlan([.. pairs.Values]);
    }

    /// <summary>The pairs that the stack of a domain makes.</summary>
    public ImmutableArray<PeeredDomains> OwnedBy(DomainName domain) => [.. Pairs.Where(pair => pair.Owner.Name == domain)];
}
