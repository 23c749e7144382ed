using DataMesh.Components.Hub;

namespace DataMesh.Components.Access;

/// <summary>What kinds of database differ in when their users are kept by a script.</summary>
public abstract class DatabaseDialect
{
    private protected DatabaseDialect()
    {
    }

    /// <summary>Azure SQL.</summary>
    public static DatabaseDialect AzureSql { get; } = new AzureSqlDialect();

    /// <summary>PostgreSQL.</summary>
    public static DatabaseDialect Postgres { get; } = new PostgresDialect();

    /// <summary>A dedicated SQL pool of Synapse.</summary>
    public static DatabaseDialect Synapse { get; } = new SynapseDialect();

    /// <summary>The text of the script.</summary>
    public abstract string Script { get; }

    internal abstract Output<string> IdOf(ProductIdentity identity);

    internal abstract ImmutableArray<DatabasePermission> PermissionsOf(StoreAccess access, string identityId);

    private sealed class AzureSqlDialect : DatabaseDialect
    {
        public override string Script { get; } = DatabaseAccessScript.Around(AzureSqlClient.Text, AzureSqlAccessStatement.Text);

        internal override Output<string> IdOf(ProductIdentity identity) => identity.ClientId;

        internal override ImmutableArray<DatabasePermission> PermissionsOf(StoreAccess access, string identityId) =>
            access.Source is SqlTable table
                ? AzureSqlPermissions.Of(access.Level, table.Schema, table.Name, access.Identity.Name.Value, identityId)
                : [];
    }

    private sealed class SynapseDialect : DatabaseDialect
    {
        public override string Script { get; } = DatabaseAccessScript.Around(SynapseClient.Text, SynapseAccessStatement.Text);

        internal override Output<string> IdOf(ProductIdentity identity) => identity.ClientId;

        internal override ImmutableArray<DatabasePermission> PermissionsOf(StoreAccess access, string identityId) =>
            access.Source is WarehouseTable table
                ? AzureSqlPermissions.Of(access.Level, table.Schema, table.Name, access.Identity.Name.Value, identityId)
                : [];
    }

    private sealed class PostgresDialect : DatabaseDialect
    {
        public override string Script { get; } = DatabaseAccessScript.Around(PostgresClient.Text, PostgresAccessStatement.Text);

        internal override Output<string> IdOf(ProductIdentity identity) => identity.PrincipalId;

        internal override ImmutableArray<DatabasePermission> PermissionsOf(StoreAccess access, string identityId) =>
            access.Source is PostgresTable table ? PostgresPermissions.Of(access.Level, table, access.Identity.Name.Value, identityId) : [];
    }
}
