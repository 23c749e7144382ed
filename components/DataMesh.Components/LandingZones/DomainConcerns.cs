namespace DataMesh.Components.LandingZones;

/// <summary>Which concerns, and with them which resource groups, the landing zone of a domain has.</summary>
public static class DomainConcerns
{
    /// <summary>
    /// Network and security always; storage where the domain has a store; scripts where a store keeps users of its own, which only a script can manage.
    /// </summary>
    /// <param name="domain">The domain.</param>
    public static ImmutableArray<Concern> Of(Domain domain) =>
        [Concern.Network, Concern.Security, .. domain.Stores.SelectMany(store => store.Accept(Needs.Instance)).Distinct().Order()];

    private sealed class Needs : IStoreVisitor<ImmutableArray<Concern>>
    {
        public static Needs Instance { get; } = new();

        public ImmutableArray<Concern> Visit(Lake lake) => [Concern.Storage];

        public ImmutableArray<Concern> Visit(SqlDatabase database) => [Concern.Storage, Concern.Scripts];

        public ImmutableArray<Concern> Visit(EventStream stream) => [Concern.Storage];

        public ImmutableArray<Concern> Visit(Archive archive) => [Concern.Storage];

        public ImmutableArray<Concern> Visit(TelemetryStore telemetry) => [Concern.Storage];

        public ImmutableArray<Concern> Visit(Lakehouse lakehouse) => [Concern.Storage];

        public ImmutableArray<Concern> Visit(Postgres database) => [Concern.Storage, Concern.Scripts];

        public ImmutableArray<Concern> Visit(DocumentStore documents) => [Concern.Storage];

        public ImmutableArray<Concern> Visit(Warehouse warehouse) => [Concern.Storage, Concern.Scripts];

        public ImmutableArray<Concern> Visit(Pipelines pipelines) => [Concern.Storage];
    }
}
