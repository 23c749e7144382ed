namespace DataMesh.Model.Environments;

/// <summary>What environments differ in for SQL databases.</summary>
public sealed record SqlProfile
{
    private SqlProfile()
    {
    }

    /// <summary>The SKU.</summary>
    public required string SkuName { get; init; }

    /// <summary>The tier of <see cref="SkuName"/>.</summary>
    public required string SkuTier { get; init; }

    /// <summary>Whether the database survives the loss of a zone.</summary>
    public required bool ZoneRedundant { get; init; }

    /// <summary>Where backups are kept: Local, Zone, Geo or GeoZone.</summary>
    public required string BackupRedundancy { get; init; }

    /// <summary>Days for which the database can be restored to a point in time, 1 to 35.</summary>
    public required int BackupRetentionDays { get; init; }

    /// <summary>Dev and test pause when nobody works; prod does not.</summary>
    internal static SqlProfile For(EnvironmentName environment) => environment switch
    {
        _ when environment == EnvironmentName.Prod => new()
        {
            SkuName = "GP_Gen5_4", SkuTier = "GeneralPurpose", ZoneRedundant = true, BackupRedundancy = "GeoZone", BackupRetentionDays = 35,
        },
        _ when environment == EnvironmentName.Test => new()
        {
            SkuName = "GP_S_Gen5_2", SkuTier = "GeneralPurpose", ZoneRedundant = false, BackupRedundancy = "Zone", BackupRetentionDays = 14,
        },
        _ => new()
        {
            SkuName = "GP_S_Gen5_1", SkuTier = "GeneralPurpose", ZoneRedundant = false, BackupRedundancy = "Local", BackupRetentionDays = 7,
        },
    };
}
