using DataMesh.Model.Hub;

namespace DataMesh.Model.Networking;

/// <summary>Which private links a mesh uses: the hub has a private DNS zone for each of these and for nothing else.</summary>
public static class MeshPrivateLinks
{
    /// <summary>The private DNS zones that the mesh needs in a region, ordered by name, each once.</summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="hub">What the hub consists of.</param>
    /// <param name="location">The region, for example westeurope.</param>
    public static ImmutableArray<string> Zones(Mesh mesh, HubDesign hub, string location) =>
    [
        .. hub.PrivateLinks.Concat(mesh.Domains.SelectMany(domain => domain.Stores).SelectMany(store => Of(store)))
            .SelectMany(link => link.ZonesIn(location))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The private links of a store and of what it brings with it.</summary>
    /// <param name="store">The store.</param>
    public static ImmutableArray<PrivateLink> Of(Store store) => store.Accept(Links.Instance);

    private sealed class Links : IStoreVisitor<ImmutableArray<PrivateLink>>
    {
        public static Links Instance { get; } = new();

        public ImmutableArray<PrivateLink> Visit(Lake lake) => [PrivateLink.Blob, PrivateLink.Dfs];

        // The file share is that of the scripts which keep the database's users.
        public ImmutableArray<PrivateLink> Visit(SqlDatabase database) => [PrivateLink.SqlServer, PrivateLink.File];

        public ImmutableArray<PrivateLink> Visit(EventStream stream) => [PrivateLink.EventHubs];

        public ImmutableArray<PrivateLink> Visit(Archive archive) => [PrivateLink.Blob];

        public ImmutableArray<PrivateLink> Visit(TelemetryStore telemetry) => [PrivateLink.DataExplorer];

        public ImmutableArray<PrivateLink> Visit(Lakehouse lakehouse) =>
        [
            PrivateLink.Blob, PrivateLink.Dfs, PrivateLink.DatabricksWorkspace, .. lakehouse.SignsInForAll ? [PrivateLink.DatabricksSignIn] : ImmutableArray<PrivateLink>.Empty,
        ];

        public ImmutableArray<PrivateLink> Visit(Postgres database) => [PrivateLink.Postgres, PrivateLink.File];

        public ImmutableArray<PrivateLink> Visit(DocumentStore documents) => [PrivateLink.CosmosNoSql];

        // The blobs are those of the account that the service asks for.
        public ImmutableArray<PrivateLink> Visit(Warehouse warehouse) =>
            [PrivateLink.SynapseSql, PrivateLink.SynapseServerless, PrivateLink.SynapseDevelopment, PrivateLink.Blob, PrivateLink.File];

        public ImmutableArray<PrivateLink> Visit(Pipelines pipelines) => [PrivateLink.DataFactory];
    }
}
