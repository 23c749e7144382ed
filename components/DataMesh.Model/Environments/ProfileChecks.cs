using System.Globalization;

namespace DataMesh.Model.Environments;

/// <summary>
/// The invariants of environments. A profile is edited for good reasons (a larger database, another tier); these are the ways in which it must not become
/// weaker by the way.
/// </summary>
internal static class ProfileChecks
{
    private const string LossOfAZone = "what the company works with survives the loss of a zone";
    private const string LossOfARegion = "backups survive the loss of a region";
    private const string LateDiscovery = "a deletion is often found out about after weeks, and this is as long as Azure can undo it";

    private const string NoHands = "who reads what in prod is said by the register of access, and secrets come from pipelines";

    private static readonly ImmutableArray<ProfileInvariant> OfProd =
    [
        new("ProtectData", profile => profile.ProtectData, profile => profile.ProtectData, "True", "no run may delete a store that nobody named"),
        new("StorageSku", profile => profile.StorageSku, profile => IsOneOf(profile.StorageSku, "Standard_GZRS", "Standard_RAGZRS"),
            "Standard_GZRS or Standard_RAGZRS", $"{LossOfAZone} and of a region"),
        new("Archive.ArchiveTierSku", profile => profile.Archive.ArchiveTierSku, profile => IsOneOf(profile.Archive.ArchiveTierSku, "Standard_GRS", "Standard_RAGRS"),
            "Standard_GRS or Standard_RAGRS", "the archive tier has no copies in other zones, so it needs them in another region"),
        new("BlobSoftDeleteDays", profile => profile.BlobSoftDeleteDays, profile => profile.BlobSoftDeleteDays >= 90, "90 or more", LateDiscovery),
        new("KeyVaultSoftDeleteDays", profile => profile.KeyVaultSoftDeleteDays, profile => profile.KeyVaultSoftDeleteDays == 90, "90", LateDiscovery),
        new("HardwareKeys", profile => profile.HardwareKeys, profile => profile.HardwareKeys, "True", "a key that encrypts restricted data must not be copied"),
        new("LogRetentionDays", profile => profile.LogRetentionDays, profile => profile.LogRetentionDays >= 365, "365 or more",
            "who read what is asked about a year later"),
        ZoneRedundant("Sql", profile => profile.Sql.ZoneRedundant),
        new("Sql.BackupRedundancy", profile => profile.Sql.BackupRedundancy, profile => IsOneOf(profile.Sql.BackupRedundancy, "Geo", "GeoZone"), "Geo or GeoZone",
            LossOfARegion),
        new("Sql.BackupRetentionDays", profile => profile.Sql.BackupRetentionDays, profile => profile.Sql.BackupRetentionDays == 35, "35", LateDiscovery),
        ZoneRedundant("Postgres", profile => profile.Postgres.ZoneRedundant),
        new("Postgres.GeoRedundantBackup", profile => profile.Postgres.GeoRedundantBackup, profile => profile.Postgres.GeoRedundantBackup, "True", LossOfARegion),
        new("Postgres.BackupRetentionDays", profile => profile.Postgres.BackupRetentionDays, profile => profile.Postgres.BackupRetentionDays == 35, "35",
            LateDiscovery),
        ZoneRedundant("EventStream", profile => profile.EventStream.ZoneRedundant),
        ZoneRedundant("DocumentStore", profile => profile.DocumentStore.ZoneRedundant),
        new("DocumentStore.BackupDays", profile => profile.DocumentStore.BackupDays, profile => profile.DocumentStore.BackupDays == 30, "30", LateDiscovery),
        new("Telemetry.Zones", profile => profile.Telemetry.Zones.Length, profile => profile.Telemetry.Zones.Length >= 2, "2 or more", LossOfAZone),
        new("Warehouse.GeoRedundantBackup", profile => profile.Warehouse.GeoRedundantBackup, profile => profile.Warehouse.GeoRedundantBackup, "True",
            LossOfARegion),
        new("Workloads.LeastReplicas", profile => profile.Workloads.LeastReplicas, profile => profile.Workloads.LeastReplicas >= 3, "3 or more", LossOfAZone),
        new("Workloads.SpreadOverZones", profile => profile.Workloads.SpreadOverZones, profile => profile.Workloads.SpreadOverZones, "True", LossOfAZone),
        new("Workloads.OwnersGetInside", profile => profile.Workloads.OwnersGetInside, profile => !profile.Workloads.OwnersGetInside, "False", NoHands),
        new("Defender.Enabled", profile => profile.Defender.Enabled, profile => profile.Defender.Enabled, "True", "somebody has to notice when data is stolen"),
        new("People.OwnersKeepSecrets", profile => profile.People.OwnersKeepSecrets, profile => !profile.People.OwnersKeepSecrets, "False", NoHands),
        new("People.StewardsReadStores", profile => profile.People.StewardsReadStores, profile => !profile.People.StewardsReadStores, "False", NoHands),
    ];

    public static ImmutableArray<Diagnostic> Run(EnvironmentProfile profile) => profile.Environment == EnvironmentName.Prod
        ? [.. OfProd.Where(invariant => !invariant.Holds(profile)).Select(invariant => ProfileDiagnostics.BrokenInvariant(
            profile.Environment, invariant, Convert.ToString(invariant.Read(profile), CultureInfo.InvariantCulture) ?? ""))]
        : [];

    private static ProfileInvariant ZoneRedundant(string service, Func<EnvironmentProfile, bool> read) =>
        new($"{service}.ZoneRedundant", profile => read(profile), read, "True", LossOfAZone);

    private static bool IsOneOf(string value, params ReadOnlySpan<string> allowed) => allowed.Contains(value);
}
