namespace DataMesh.Model.Environments;

/// <summary>
/// What dev, test and prod differ in. Dev is cheap and can be thrown away; test is like prod in kind, smaller in degree; prod survives the loss of a zone or
/// a region and keeps what was deleted for as long as Azure allows or the law asks.
/// </summary>
public sealed record EnvironmentProfile
{
    private EnvironmentProfile(EnvironmentName environment) => Environment = environment;

    /// <summary>The environment.</summary>
    public EnvironmentName Environment { get; }

    /// <summary>The SKU of storage accounts: how many copies, and where.</summary>
    public required string StorageSku { get; init; }

    /// <summary>Days for which deleted blobs and deleted containers can be restored, 1 to 365.</summary>
    public required int BlobSoftDeleteDays { get; init; }

    /// <summary>Days for which a deleted vault, key or secret can be restored, 7 to 90; cannot be changed later.</summary>
    public required int KeyVaultSoftDeleteDays { get; init; }

    /// <summary>Whether resources that hold data are protected against deletion by a run (Pulumi's protect).</summary>
    public required bool ProtectData { get; init; }

    /// <summary>Days for which logs are kept, 30 to 730.</summary>
    public required int LogRetentionDays { get; init; }

    /// <summary>The SKU of SQL databases.</summary>
    public required string SqlSkuName { get; init; }

    /// <summary>The tier of <see cref="SqlSkuName"/>.</summary>
    public required string SqlSkuTier { get; init; }

    /// <summary>Whether a SQL database survives the loss of a zone.</summary>
    public required bool SqlZoneRedundant { get; init; }

    /// <summary>Where a SQL database's backups are kept: Local, Zone, Geo or GeoZone.</summary>
    public required string SqlBackupRedundancy { get; init; }

    /// <summary>Days for which a SQL database can be restored to a point in time, 1 to 35.</summary>
    public required int SqlBackupRetentionDays { get; init; }

    /// <summary>What a landing zone may cost a month where the settings do not say, in the billing currency.</summary>
    public required decimal DefaultMonthlyBudget { get; init; }

    private static EnvironmentProfile Dev { get; } = new(EnvironmentName.Dev)
    {
        StorageSku = "Standard_LRS",
        BlobSoftDeleteDays = 7,
        KeyVaultSoftDeleteDays = 7,
        ProtectData = false,
        LogRetentionDays = 30,
        SqlSkuName = "GP_S_Gen5_1",
        SqlSkuTier = "GeneralPurpose",
        SqlZoneRedundant = false,
        SqlBackupRedundancy = "Local",
        SqlBackupRetentionDays = 7,
        DefaultMonthlyBudget = 300,
    };

    private static EnvironmentProfile Test { get; } = new(EnvironmentName.Test)
    {
        StorageSku = "Standard_ZRS",
        BlobSoftDeleteDays = 14,
        KeyVaultSoftDeleteDays = 30,
        ProtectData = false,
        LogRetentionDays = 90,
        SqlSkuName = "GP_S_Gen5_2",
        SqlSkuTier = "GeneralPurpose",
        SqlZoneRedundant = false,
        SqlBackupRedundancy = "Zone",
        SqlBackupRetentionDays = 14,
        DefaultMonthlyBudget = 600,
    };

    private static EnvironmentProfile Prod { get; } = new(EnvironmentName.Prod)
    {
        StorageSku = "Standard_GZRS",
        BlobSoftDeleteDays = 90,
        KeyVaultSoftDeleteDays = 90,
        ProtectData = true,
        LogRetentionDays = 365,
        SqlSkuName = "GP_Gen5_4",
        SqlSkuTier = "GeneralPurpose",
        SqlZoneRedundant = true,
        SqlBackupRedundancy = "GeoZone",
        SqlBackupRetentionDays = 35,
        DefaultMonthlyBudget = 2500,
    };

    /// <summary>The profile of an environment.</summary>
    public static EnvironmentProfile For(EnvironmentName environment) =>
        environment == EnvironmentName.Prod ? Prod : environment == EnvironmentName.Test ? Test : Dev;
}
