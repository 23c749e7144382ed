using DataMesh.Model.Environments;

namespace DataMesh.Components.Secrets;

/// <summary>
/// Which stores are encrypted with a key of the domain's own, in place of one that Microsoft keeps: those with restricted data, as far as the service can. The
/// one place that decides it.
/// </summary>
public static class EncryptionPlan
{
    /// <summary>Whether a store has a key of its own.</summary>
    /// <param name="domain">The domain that owns the store.</param>
    /// <param name="store">The store.</param>
    /// <param name="profile">The environment's profile.</param>
    public static bool HasOwnKey(Domain domain, Store store, EnvironmentProfile profile) =>
        StoreClassification.Of(domain, store) == Classification.Restricted && store.Accept(new TakesKey(profile));

    private sealed class TakesKey(EnvironmentProfile profile) : IStoreVisitor<bool>
    {
        public bool Visit(Lake lake) => true;

        public bool Visit(SqlDatabase database) => true;

        // Its backups in another region would need a second vault and a second key there, and prod has such backups.
        public bool Visit(Postgres database) => false;

        // Only namespaces with capacity of their own can (Azure documentation, "Configure customer-managed keys for encrypting Azure Event Hubs data at rest").
        public bool Visit(EventStream stream) => profile.EventStream.Tier == "Premium";

        public bool Visit(Archive archive) => true;

        public bool Visit(TelemetryStore telemetry) => true;

        public bool Visit(DocumentStore documents) => true;

        // Its storage account; the workspace's own files stay with keys of Microsoft's, and hold no tables.
        public bool Visit(Lakehouse lakehouse) => true;

        // The workspace, and the account that it asks for.
        public bool Visit(Warehouse warehouse) => true;

        // They hold no data.
        public bool Visit(Pipelines pipelines) => false;
    }
}
