using DataMesh.Components.Access;
using DataMesh.Components.Monitoring;
using DataMesh.Components.PrivateLinks;
using Inputs = Pulumi.AzureNative.Sql.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// A SQL database on a server of its own: sign-in by Entra only, reached through a private endpoint only, audited to the hub, restorable to any moment of the
/// days that the environment's profile says; with protected data also from weekly, monthly and yearly backups.
/// </summary>
public sealed class SqlDatabaseStore : DataStore
{
    private readonly string _name;
    private readonly SqlDatabaseStoreArgs _args;
    private readonly AzureNative.Sql.Server _server;
    private readonly AzureNative.Sql.Database _database;
    private readonly PrivateEndpointWithDns _endpoint;

    /// <summary>Creates server, database, auditing, retention, private endpoint and diagnostic settings.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public SqlDatabaseStore(string name, SqlDatabaseStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:SqlDatabaseStore", name, args, options)
    {
        (_name, _args) = (name, args);
        var site = args.Site;
        var serverName = site.Names.SqlServer(args.Domain, args.Database.Name);
        _server = new AzureNative.Sql.Server(name, Server(serverName), ServerOptions());
        _database = new AzureNative.Sql.Database(name, Database(), Data());

        _ = new AzureNative.Sql.TransparentDataEncryption(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            ServerName = _server.Name,
            DatabaseName = _database.Name,
            TdeName = "current",
            State = AzureNative.Sql.TransparentDataEncryptionState.Enabled,
        }, new CustomResourceOptions { Parent = this });
        AddKey();
        ThreatProtection.WatchServer(this, name, args, _server.Name);
        AddAuditing();
        AddRetention();

        _endpoint = Reach(name, serverName, _server.Id, PrivateLink.SqlServer);
        site.Diagnostics.Send(this, name, _database.Id, DiagnosticContent.SqlDatabase);

        Id = _database.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <inheritdoc/>
    public override Output<string> Id { get; }

    /// <inheritdoc/>
    public override ImmutableArray<StoreEndpoint> Endpoints => [new(_server.Id, PrivateLink.SqlServer)];

    /// <summary>The database's users and their permissions, kept by one script; also with an empty list, which takes away what earlier runs gave.</summary>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses) =>
        _ = new DatabaseAccess(_name, new()
        {
            Site = _args.Site,
            Host = _args.Scripts,
            Dialect = DatabaseDialect.AzureSql,
            ServerName = _server.FullyQualifiedDomainName,
            DatabaseName = _args.Site.Names.SqlDatabase(_args.Domain, _args.Database.Name),
            Database = [_database, _endpoint],
            Accesses = accesses,
            Tags = _args.Tags,
        }, new ComponentResourceOptions { Parent = this });

    private AzureNative.Sql.ServerArgs Server(SqlServerName serverName)
    {
        var server = new AzureNative.Sql.ServerArgs
        {
            ResourceGroupName = _args.ResourceGroupName,
            Location = _args.Site.Location,
            ServerName = serverName.Value,
            Version = "12.0",
            MinimalTlsVersion = "1.2",
            PublicNetworkAccess = "Disabled",
            RestrictOutboundNetworkAccess = "Enabled",
            Administrators = new Inputs.ServerExternalAdministratorArgs
            {
                AdministratorType = "ActiveDirectory",
                AzureADOnlyAuthentication = true,
                Login = _args.Scripts.IdentityName,
                PrincipalType = "Application",
                Sid = _args.Scripts.PrincipalId,
                TenantId = _args.Site.TenantId.ToString("D"),
            },
            Tags = _args.Tags,
        };
        if (_args.Encryption is { } own)
        {
            server.Identity = new Inputs.ResourceIdentityArgs { Type = AzureNative.Sql.IdentityType.UserAssigned, UserAssignedIdentities = { own.IdentityId } };
            server.PrimaryUserAssignedIdentityId = own.IdentityId;
            server.KeyId = own.KeyUriWithVersion;
        }

        return server;
    }

    private CustomResourceOptions ServerOptions()
    {
        var options = EncryptedData();
        // The version that was the newest when the server was made; the protector follows the newer ones.
        if (_args.Encryption is not null)
            options.IgnoreChanges.Add("keyId");
        return options;
    }

    private void AddKey()
    {
        if (_args.Encryption is not { } own)
            return;
        _ = new AzureNative.Sql.EncryptionProtector(_name, new()
        {
            ResourceGroupName = _args.ResourceGroupName,
            ServerName = _server.Name,
            EncryptionProtectorName = "current",
            ServerKeyType = AzureNative.Sql.ServerKeyType.AzureKeyVault,
            // How Azure SQL calls a key: vault, key and version, with underscores.
            ServerKeyName = own.KeyUriWithVersion.Apply(ServerKeyName),
            AutoRotationEnabled = true,
        }, new CustomResourceOptions { Parent = this, IgnoreChanges = { "serverKeyName" } });
    }

    // https://vault.vault.azure.net/keys/key/version
    private static string ServerKeyName(string keyUri)
    {
        var uri = new Uri(keyUri);
        return $"{uri.Host.Split('.')[0]}_{uri.Segments[2].TrimEnd('/')}_{uri.Segments[3]}";
    }

    private AzureNative.Sql.DatabaseArgs Database()
    {
        var profile = _args.Profile;
        var arguments = new AzureNative.Sql.DatabaseArgs
        {
            ResourceGroupName = _args.ResourceGroupName,
            Location = _args.Site.Location,
            ServerName = _server.Name,
            DatabaseName = _args.Site.Names.SqlDatabase(_args.Domain, _args.Database.Name).Value,
            Sku = new Inputs.SkuArgs { Name = profile.Sql.SkuName, Tier = profile.Sql.SkuTier },
            MaxSizeBytes = _args.Database.SizeInBytes,
            ZoneRedundant = profile.Sql.ZoneRedundant,
            RequestedBackupStorageRedundancy = profile.Sql.BackupRedundancy,
            Tags = _args.Tags,
        };
        if (SqlServiceTier.IsServerless(profile.Sql.SkuName))
            arguments.AutoPauseDelay = SqlServiceTier.AutoPauseMinutes;
        return arguments;
    }

    private void AddAuditing()
    {
        _ = new AzureNative.Sql.ExtendedServerBlobAuditingPolicy(_name, new()
        {
            ResourceGroupName = _args.ResourceGroupName,
            ServerName = _server.Name,
            BlobAuditingPolicyName = "default",
            State = AzureNative.Sql.BlobAuditingPolicyState.Enabled,
            IsAzureMonitorTargetEnabled = true,
            AuditActionsAndGroups = { "BATCH_COMPLETED_GROUP", "SUCCESSFUL_DATABASE_AUTHENTICATION_GROUP", "FAILED_DATABASE_AUTHENTICATION_GROUP" },
        }, new CustomResourceOptions { Parent = this });
        _args.Site.Diagnostics.Send(this, $"{_name}-audit", Output.Format($"{_server.Id}/databases/master"), DiagnosticContent.SqlAudit);
    }

    private void AddRetention()
    {
        _ = new AzureNative.Sql.BackupShortTermRetentionPolicy(_name, new()
        {
            ResourceGroupName = _args.ResourceGroupName,
            ServerName = _server.Name,
            DatabaseName = _database.Name,
            PolicyName = "default",
            RetentionDays = _args.Profile.Sql.BackupRetentionDays,
            DiffBackupIntervalInHours = 12,
        }, new CustomResourceOptions { Parent = this });

        // Azure refuses to keep long-term backups of a database that pauses by itself, so they come with the SKUs that protected data has.
        if (!_args.Profile.ProtectData || SqlServiceTier.IsServerless(_args.Profile.Sql.SkuName))
            return;
        _ = new AzureNative.Sql.LongTermRetentionPolicy(_name, new()
        {
            ResourceGroupName = _args.ResourceGroupName,
            ServerName = _server.Name,
            DatabaseName = _database.Name,
            PolicyName = "default",
            WeeklyRetention = "P5W",
            MonthlyRetention = "P12M",
            YearlyRetention = "P7Y",
            WeekOfYear = 1,
        }, new CustomResourceOptions { Parent = this });
    }
}
