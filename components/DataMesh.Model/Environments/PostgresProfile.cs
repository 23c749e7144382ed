namespace DataMesh.Model.Environments;

/// <summary>What environments differ in for PostgreSQL servers.</summary>
public sealed record PostgresProfile
{
    private PostgresProfile()
    {
    }

    /// <summary>The SKU.</summary>
    public required string SkuName { get; init; }

    /// <summary>The tier of <see cref="SkuName"/>.</summary>
    public required string SkuTier { get; init; }

    /// <summary>Whether a standby in another zone takes over when a zone is lost; not in the tier Burstable.</summary>
    public required bool ZoneRedundant { get; init; }

    /// <summary>Whether backups are copied to the paired region; fixed when the server is made.</summary>
    public required bool GeoRedundantBackup { get; init; }

    /// <summary>Days for which the server can be restored to a point in time, 7 to 35.</summary>
    public required int BackupRetentionDays { get; init; }

    internal static PostgresProfile For(EnvironmentName environment) => environment switch
    {
        _ when environment == EnvironmentName.Prod => new()
        {
            SkuName = "Standard_D4ds_v5", SkuTier = "GeneralPurpose", ZoneRedundant = true, GeoRedundantBackup = true, BackupRetentionDays = 35,
        },
        _ when environment == EnvironmentName.Test => new()
        {
            SkuName = "Standard_D2ds_v5", SkuTier = "GeneralPurpose", ZoneRedundant = false, GeoRedundantBackup = false, BackupRetentionDays = 14,
        },
        _ => new()
        {
            SkuName = "Standard_B1ms", SkuTier = "Burstable", ZoneRedundant = false, GeoRedundantBackup = false, BackupRetentionDays = 7,
        },
    };
}
