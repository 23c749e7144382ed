using DataMesh.Components.Access;
using DataMesh.Components.Monitoring;
using DataMesh.Components.PrivateLinks;
using Inputs = Pulumi.AzureNative.Sql.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// A SQL database on a server of its own: sign-in by Entra only, reached through a private endpoint only, audited to the hub, restorable to any moment of the days
/// that the environment's profile says; with protected data also from weekly, monthly and yearly backups.
/// </summary>
public sealed class SqlDatabaseStore : DataStore
{
    private readonly string name;
    private readonly SqlDatabaseStoreArgs args;
    private readonly AzureNative.Sql.Server server;
    private readonly AzureNative.Sql.Database database;
    private readonly PrivateEndpointWithDns endpoint;

    /// <summary>Creates server, database, auditing, retention, private endpoint and diagnostic settings.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public SqlDatabaseStore(string name, SqlDatabaseStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:SqlDatabaseStore", name, options)
    {
        (this.name, this.args) = (name, args);
        var site = args.Site;
        var serverName = site.Names.SqlServer(args.Domain, args.Database.Name);
        server = new AzureNative.Sql.Server(name, Server(serverName), Data());
        database = new AzureNative.Sql.Database(name, Database(), Data());

        _ = new AzureNative.Sql.TransparentDataEncryption(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            ServerName = server.Name,
            DatabaseName = database.Name,
            TdeName = "current",
            State = AzureNative.Sql.TransparentDataEncryptionState.Enabled,
        }, new CustomResourceOptions { Parent = this });
        AddAuditing();
        AddRetention();

        endpoint = new PrivateEndpointWithDns(name, new()
        {
            Site = site,
            TargetName = serverName,
            TargetId = server.Id,
            Link = PrivateLink.SqlServer,
            Tags = args.Tags,
        }, new ComponentResourceOptions { Parent = this });
        site.Diagnostics.Send(this, name, database.Id, DiagnosticContent.SqlDatabase);

        Id = database.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <inheritdoc/>
    public override Output<string> Id { get; }

    /// <summary>The database's users and their permissions, kept by one script; also with an empty list, which takes away what earlier runs gave.</summary>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses) =>
        _ = new DatabaseAccess(name, new()
        {
            Site = args.Site,
            Host = args.Scripts,
            ServerName = server.FullyQualifiedDomainName,
            DatabaseName = args.Site.Names.SqlDatabase(args.Domain, args.Database.Name),
            Database = [database, endpoint],
            Accesses = accesses,
            Tags = args.Tags,
        }, new ComponentResourceOptions { Parent = this });

    private CustomResourceOptions Data() => new() { Parent = this, Protect = args.Profile.ProtectData };

    private AzureNative.Sql.ServerArgs Server(SqlServerName serverName) => new()
    {
        ResourceGroupName = args.ResourceGroupName,
        Location = args.Site.Location,
        ServerName = serverName.Value,
        Version = "12.0",
        MinimalTlsVersion = "1.2",
        PublicNetworkAccess = "Disabled",
        RestrictOutboundNetworkAccess = "Enabled",
        Administrators = new Inputs.ServerExternalAdministratorArgs
        {
            AdministratorType = "ActiveDirectory",
            AzureADOnlyAuthentication = true,
            Login = args.Scripts.IdentityName,
            PrincipalType = "Application",
            Sid = args.Scripts.PrincipalId,
            TenantId = args.Site.TenantId.ToString("D"),
        },
        Tags = args.Tags,
    };

    private AzureNative.Sql.DatabaseArgs Database()
    {
        var profile = args.Profile;
        var arguments = new AzureNative.Sql.DatabaseArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Site.Location,
            ServerName = server.Name,
            DatabaseName = args.Site.Names.SqlDatabase(args.Domain, args.Database.Name).Value,
            Sku = new Inputs.SkuArgs { Name = profile.SqlSkuName, Tier = profile.SqlSkuTier },
            MaxSizeBytes = args.Database.SizeInBytes,
            ZoneRedundant = profile.SqlZoneRedundant,
            RequestedBackupStorageRedundancy = profile.SqlBackupRedundancy,
            Tags = args.Tags,
        };
        if (SqlServiceTier.IsServerless(profile.SqlSkuName))
            arguments.AutoPauseDelay = SqlServiceTier.AutoPauseMinutes;
        return arguments;
    }

    private void AddAuditing()
    {
        _ = new AzureNative.Sql.ExtendedServerBlobAuditingPolicy(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            ServerName = server.Name,
            BlobAuditingPolicyName = "default",
            State = AzureNative.Sql.BlobAuditingPolicyState.Enabled,
            IsAzureMonitorTargetEnabled = true,
            AuditActionsAndGroups = { "BATCH_COMPLETED_GROUP", "SUCCESSFUL_DATABASE_AUTHENTICATION_GROUP", "FAILED_DATABASE_AUTHENTICATION_GROUP" },
        }, new CustomResourceOptions { Parent = this });
        args.Site.Diagnostics.Send(this, $"{name}-audit", Output.Format($"{server.Id}/databases/master"), DiagnosticContent.SqlAudit);
    }

    private void AddRetention()
    {
        _ = new AzureNative.Sql.BackupShortTermRetentionPolicy(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            ServerName = server.Name,
            DatabaseName = database.Name,
            PolicyName = "default",
            RetentionDays = args.Profile.SqlBackupRetentionDays,
            DiffBackupIntervalInHours = 12,
        }, new CustomResourceOptions { Parent = this });

        // Azure refuses to keep long-term backups of a database that pauses by itself, so they come with the SKUs that protected data has.
        if (!args.Profile.ProtectData || SqlServiceTier.IsServerless(args.Profile.SqlSkuName))
            return;
        _ = new AzureNative.Sql.LongTermRetentionPolicy(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            ServerName = server.Name,
            DatabaseName = database.Name,
            PolicyName = "default",
            WeeklyRetention = "P5W",
            MonthlyRetention = "P12M",
            YearlyRetention = "P7Y",
            WeekOfYear = 1,
        }, new CustomResourceOptions { Parent = this });
    }
}
