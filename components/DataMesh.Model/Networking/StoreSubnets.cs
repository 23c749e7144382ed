namespace DataMesh.Model.Networking;

/// <summary>Which subnets stores bring with them, beside those that every domain has: a domain without such a store is without them.</summary>
public static class StoreSubnets
{
    /// <summary>The subnets that the stores bring, each once, in the order of the purposes.</summary>
    /// <param name="stores">The stores of a domain.</param>
    public static ImmutableArray<SubnetPurpose> Of(ImmutableArray<Store> stores) =>
        [.. stores.SelectMany(store => store.Accept(Needs.Instance)).Distinct().Order()];

    private sealed class Needs : IStoreVisitor<ImmutableArray<SubnetPurpose>>
    {
        private static readonly ImmutableArray<SubnetPurpose> None = [];

        // A store that keeps users of its own, which only a script inside can manage.
        private static readonly ImmutableArray<SubnetPurpose> Scripts = [SubnetPurpose.Scripts];

        public static Needs Instance { get; } = new();

        public ImmutableArray<SubnetPurpose> Visit(Lake lake) => None;

        public ImmutableArray<SubnetPurpose> Visit(SqlDatabase database) => Scripts;

        public ImmutableArray<SubnetPurpose> Visit(EventStream stream) => None;

        public ImmutableArray<SubnetPurpose> Visit(Archive archive) => None;

        public ImmutableArray<SubnetPurpose> Visit(TelemetryStore telemetry) => None;

        public ImmutableArray<SubnetPurpose> Visit(Lakehouse lakehouse) => [SubnetPurpose.LakehouseHosts, SubnetPurpose.LakehouseContainers];

        public ImmutableArray<SubnetPurpose> Visit(Postgres database) => Scripts;

        public ImmutableArray<SubnetPurpose> Visit(DocumentStore documents) => None;

        public ImmutableArray<SubnetPurpose> Visit(Warehouse warehouse) => Scripts;

        public ImmutableArray<SubnetPurpose> Visit(Pipelines pipelines) => None;
    }
}
