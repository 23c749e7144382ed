using DataMesh.Components.Access;
using DataMesh.Components.Monitoring;
using Inputs = Pulumi.AzureNative.DBforPostgreSQL.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// A PostgreSQL database on a flexible server of its own: sign-in by Entra only, over TLS 1.2 and through a private endpoint only, audited to the hub,
/// restorable to any moment of the days that the environment's profile says; where the profile asks for it with a standby in another zone and backups in
/// another region.
/// </summary>
/// <remarks>
/// <para>A server takes one change at a time and answers another meanwhile with ServerIsBusy, so its children wait for one another in a row.</para>
/// <para>The audit of statements (pgaudit) is a library that a server loads when it starts. Azure sets the parameter without a restart, so the audit begins
/// with the first restart: by hand, or by the first maintenance. Sign-ins are logged from the beginning.</para>
/// </remarks>
public sealed class PostgresStore : DataStore
{
    /// <summary>The major version of PostgreSQL.</summary>
    public const string Version = "17";

    // What Azure's defaults may say as well, so that a change by hand is a difference that a refresh shows.
    private static readonly ImmutableArray<(string Name, string Value)> Parameters =
    [
        ("require_secure_transport", "on"),
        ("ssl_min_protocol_version", "TLSv1.2"),
        ("azure.extensions", "PGAUDIT"),
        ("shared_preload_libraries", "pg_stat_statements,pgaudit"),
        ("pgaudit.log", "ddl,read,role,write"),
        ("log_connections", "on"),
        ("log_disconnections", "on"),
        ("connection_throttle.enable", "on"),
    ];

    private readonly string _name;
    private readonly PostgresStoreArgs _args;
    private readonly AzureNative.DBforPostgreSQL.Server _server;
    private readonly ImmutableArray<Resource> _ready;

    /// <summary>Creates server, database, administrator, parameters, private endpoint and diagnostic settings.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public PostgresStore(string name, PostgresStoreArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:stores:PostgresStore", name, args, options)
    {
        (_name, _args) = (name, args);
        var site = args.Site;
        var serverName = site.Names.PostgresServer(args.Domain, args.Database.Name);
        // The disk grows by itself: the size in the program is that of the beginning. Zones are Azure's choice, and change places when the standby takes over.
        _server = new AzureNative.DBforPostgreSQL.Server(name, Server(serverName), new CustomResourceOptions
        {
            Parent = this,
            Protect = args.Profile.ProtectData,
            IgnoreChanges = { "storage.storageSizeGB", "availabilityZone", "highAvailability.standbyAvailabilityZone" },
        });
        var database = new AzureNative.DBforPostgreSQL.Database(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            ServerName = _server.Name,
            DatabaseName = AzureNames.PostgresDatabase(args.Domain, args.Database.Name).Value,
            Charset = "UTF8",
            Collation = "en_US.utf8",
        }, Data());
        var administrator = new AzureNative.DBforPostgreSQL.Administrator(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            ServerName = _server.Name,
            ObjectId = args.Scripts.PrincipalId,
            PrincipalName = args.Scripts.IdentityName,
            PrincipalType = AzureNative.DBforPostgreSQL.PrincipalType.ServicePrincipal,
            TenantId = site.TenantId.ToString("D"),
        }, new CustomResourceOptions { Parent = this, DependsOn = [database] });
        var configured = Configure(administrator);

        var endpoint = Reach(name, serverName, _server.Id, PrivateLink.Postgres, configured);
        site.Diagnostics.Send(this, name, _server.Id, DiagnosticContent.LogsAndMetrics);
        _ready = [database, administrator, configured, endpoint];

        Id = database.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <inheritdoc/>
    public override Output<string> Id { get; }

    /// <inheritdoc/>
    public override ImmutableArray<StoreEndpoint> Endpoints => [new(_server.Id, PrivateLink.Postgres)];

    /// <summary>The database's users and their permissions, kept by one script; also with an empty list, which takes away what earlier runs gave.</summary>
    /// <inheritdoc/>
    public override void GiveAccess(ImmutableArray<StoreAccess> accesses) =>
        _ = new DatabaseAccess(_name, new()
        {
            Site = _args.Site,
            Host = _args.Scripts,
            Dialect = DatabaseDialect.Postgres,
            ServerName = _server.FullyQualifiedDomainName,
            DatabaseName = AzureNames.PostgresDatabase(_args.Domain, _args.Database.Name),
            Database = _ready,
            Accesses = accesses,
            Tags = _args.Tags,
        }, new ComponentResourceOptions { Parent = this });

    private AzureNative.DBforPostgreSQL.ServerArgs Server(PostgresServerName serverName)
    {
        var profile = _args.Profile.Postgres;
        return new()
        {
            ResourceGroupName = _args.ResourceGroupName,
            Location = _args.Site.Location,
            ServerName = serverName.Value,
            Version = Version,
            Sku = new Inputs.SkuArgs { Name = profile.SkuName, Tier = profile.SkuTier },
            Storage = new Inputs.StorageArgs { StorageSizeGB = _args.Database.SizeInGigabytes, AutoGrow = AzureNative.DBforPostgreSQL.StorageAutoGrow.Enabled },
            AuthConfig = new Inputs.AuthConfigArgs { ActiveDirectoryAuth = "Enabled", PasswordAuth = "Disabled", TenantId = _args.Site.TenantId.ToString("D") },
            Network = new Inputs.NetworkArgs { PublicNetworkAccess = "Disabled" },
            HighAvailability = new Inputs.HighAvailabilityArgs { Mode = profile.ZoneRedundant ? "ZoneRedundant" : "Disabled" },
            Backup = new Inputs.BackupArgs
            {
                BackupRetentionDays = profile.BackupRetentionDays,
                GeoRedundantBackup = profile.GeoRedundantBackup ? "Enabled" : "Disabled",
            },
            // Sundays at two, UTC.
            MaintenanceWindow = new Inputs.MaintenanceWindowArgs { CustomWindow = "Enabled", DayOfWeek = 0, StartHour = 2, StartMinute = 0 },
            Tags = _args.Tags,
        };
    }

    private Resource Configure(Resource first)
    {
        var before = first;
        foreach (var (parameter, value) in Parameters)
        {
            before = new AzureNative.DBforPostgreSQL.Configuration($"{_name}-{parameter}", new()
            {
                ResourceGroupName = _args.ResourceGroupName,
                ServerName = _server.Name,
                ConfigurationName = parameter,
                Source = "user-override",
                Value = value,
            }, new CustomResourceOptions { Parent = this, DependsOn = [before] });
        }

        return before;
    }
}
