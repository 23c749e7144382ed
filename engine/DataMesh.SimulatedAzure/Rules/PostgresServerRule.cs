using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// What a PostgreSQL flexible server can be, and become. A standby needs a tier above Burstable
/// (https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-high-availability), a disk never shrinks
/// (https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-storage), backups are kept for 7 to 35 days
/// (https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore), and somebody has to be able to sign in
/// (https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-azure-ad-authentication).
/// </summary>
internal sealed class PostgresServerRule : IPutRule
{
    public bool Concerns(string armType) => armType == "Microsoft.DBforPostgreSQL/flexibleServers";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        var inputs = candidate.Inputs;
        if (ValueTree.Text(inputs, "sku", "tier") == "Burstable" && ValueTree.Text(inputs, "highAvailability", "mode") is ("ZoneRedundant" or "SameZone"))
        {
            yield return new AzureError(
                "HANotSupportedForBurstable", "High availability is not supported for the compute tier Burstable.", "highAvailability.mode");
        }
        if (ValueTree.Get(inputs, "backup", "backupRetentionDays") is double days and (< 7 or > 35))
            yield return new AzureError("InvalidBackupRetentionDays", $"Backups are kept for 7 to 35 days, not {days}.", "backup.backupRetentionDays");
        if (ValueTree.Text(inputs, "authConfig", "passwordAuth") == "Disabled"
            && ValueTree.Get(inputs, "authConfig", "activeDirectoryAuth") is (null or "Disabled"))
        {
            yield return new AzureError("InvalidAuthConfig", "A server needs Microsoft Entra or password authentication.", "authConfig");
        }
        if (Disk(inputs) is { } size && existing is not null && Disk(existing.Inputs) is { } before && size < before)
            yield return new AzureError("StorageScaleDownNotSupported", $"The disk of a server cannot shrink from {before} to {size} GB.", "storage.storageSizeGB");
    }

    private static double? Disk(IReadOnlyDictionary<string, object?> inputs) => ValueTree.Get(inputs, "storage", "storageSizeGB") as double?;
}
