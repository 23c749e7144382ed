namespace DataMesh.Model.Environments;

/// <summary>
/// What dev, test and prod differ in. Dev is cheap and can be thrown away; test is like prod in kind, smaller in degree; prod survives the loss of a zone or
/// a region and keeps what was deleted for as long as Azure allows or the law asks.
/// </summary>
public sealed record EnvironmentProfile
{
    private EnvironmentProfile(EnvironmentName environment)
    {
        Environment = environment;
        Archive = ArchiveProfile.For(environment);
        Postgres = PostgresProfile.For(environment);
        Sql = SqlProfile.For(environment);
        EventStream = EventStreamProfile.For(environment);
        DocumentStore = DocumentStoreProfile.For(environment);
        Telemetry = TelemetryProfile.For(environment);
        Lakehouse = LakehouseProfile.For(environment);
        People = PeopleProfile.For(environment);
        Defender = DefenderProfile.For(environment);
        Pipelines = PipelinesProfile.For(environment);
        Warehouse = WarehouseProfile.For(environment);
        Workloads = WorkloadProfile.For(environment);
    }

    /// <summary>The environment.</summary>
    public EnvironmentName Environment { get; }

    /// <summary>The SKU of storage accounts, but for archives that use the archive tier: how many copies, and where.</summary>
    public required string StorageSku { get; init; }

    /// <summary>Days for which deleted blobs and deleted containers can be restored, 1 to 365.</summary>
    public required int BlobSoftDeleteDays { get; init; }

    /// <summary>Days for which a deleted vault, key or secret can be restored, 7 to 90; cannot be changed later.</summary>
    public required int KeyVaultSoftDeleteDays { get; init; }

    /// <summary>Whether the keys that encrypt stores are kept in hardware that nobody can take them out of (vaults of the tier Premium).</summary>
    public required bool HardwareKeys { get; init; }

    /// <summary>Whether resources that hold data are protected against deletion by a run (Pulumi's protect).</summary>
    public required bool ProtectData { get; init; }

    /// <summary>Days for which logs are kept, 30 to 730.</summary>
    public required int LogRetentionDays { get; init; }

    /// <summary>Archives.</summary>
    public ArchiveProfile Archive { get; init; }

    /// <summary>The availability zones of what stands in the hub; none where it need not survive the loss of one.</summary>
    public ImmutableArray<string> Zones { get; private init; } = [];

    /// <summary>Whether logs are read and written through private links only, where the settings do not say.</summary>
    public required bool PrivateLogs { get; init; }

    /// <summary>PostgreSQL databases.</summary>
    public PostgresProfile Postgres { get; init; }

    /// <summary>SQL databases.</summary>
    public SqlProfile Sql { get; init; }

    /// <summary>Event streams.</summary>
    public EventStreamProfile EventStream { get; init; }

    /// <summary>People.</summary>
    public PeopleProfile People { get; init; }

    /// <summary>Document stores.</summary>
    public DocumentStoreProfile DocumentStore { get; init; }

    /// <summary>Telemetry stores.</summary>
    public TelemetryProfile Telemetry { get; init; }

    /// <summary>Lakehouses.</summary>
    public LakehouseProfile Lakehouse { get; init; }

    /// <summary>Microsoft Defender.</summary>
    public DefenderProfile Defender { get; init; }

    /// <summary>Warehouses.</summary>
    public WarehouseProfile Warehouse { get; init; }

    /// <summary>Pipelines.</summary>
    public PipelinesProfile Pipelines { get; init; }

    /// <summary>What domains run on the hub's cluster.</summary>
    public WorkloadProfile Workloads { get; init; }

    /// <summary>What a landing zone may cost a month where the settings do not say, in the billing currency.</summary>
    public required decimal DefaultMonthlyBudget { get; init; }

    /// <summary>What a data product may cost a month where the settings do not say, in the billing currency.</summary>
    public required decimal DefaultProductBudget { get; init; }

    private static EnvironmentProfile Dev { get; } = new(EnvironmentName.Dev)
    {
        StorageSku = "Standard_LRS",
        BlobSoftDeleteDays = 7,
        KeyVaultSoftDeleteDays = 7,
        HardwareKeys = false,
        ProtectData = false,
        LogRetentionDays = 30,
        PrivateLogs = false,
        DefaultMonthlyBudget = 300,
        DefaultProductBudget = 50,
    };

    private static EnvironmentProfile Test { get; } = new(EnvironmentName.Test)
    {
        StorageSku = "Standard_ZRS",
        BlobSoftDeleteDays = 14,
        KeyVaultSoftDeleteDays = 30,
        HardwareKeys = false,
        ProtectData = false,
        LogRetentionDays = 90,
        PrivateLogs = true,
        DefaultMonthlyBudget = 600,
        DefaultProductBudget = 100,
    };

    private static EnvironmentProfile Prod { get; } = new(EnvironmentName.Prod)
    {
        StorageSku = "Standard_GZRS",
        BlobSoftDeleteDays = 90,
        KeyVaultSoftDeleteDays = 90,
        HardwareKeys = true,
        ProtectData = true,
        LogRetentionDays = 365,
        Zones = ["1", "2", "3"],
        PrivateLogs = true,
        DefaultMonthlyBudget = 2500,
        DefaultProductBudget = 500,
    };

    /// <summary>Whether a profile holds what its environment promises; who changes one is told what got weaker.</summary>
    /// <returns>Every broken invariant (DM0140); none for dev and test, which promise nothing.</returns>
    public static ImmutableArray<Diagnostic> Check(EnvironmentProfile profile) => ProfileChecks.Run(profile);

    /// <summary>The profile of an environment.</summary>
    public static EnvironmentProfile For(EnvironmentName environment) =>
        environment == EnvironmentName.Prod ? Prod : environment == EnvironmentName.Test ? Test : Dev;
}
