namespace DataMesh.Model.Tests.Environments;

public sealed class EnvironmentProfileTests
{
    private static readonly EnvironmentProfile prod = EnvironmentProfile.For(EnvironmentName.Prod);

    [Fact]
    public void Prod_survives_the_loss_of_a_zone_and_of_a_region()
    {
        prod.StorageSku.ShouldBeOneOf("Standard_GZRS", "Standard_RAGZRS");
        prod.Sql.ZoneRedundant.ShouldBeTrue();
        prod.Sql.BackupRedundancy.ShouldBe("GeoZone");
        prod.EventStream.ZoneRedundant.ShouldBeTrue();
        prod.DocumentStore.ZoneRedundant.ShouldBeTrue();
        prod.Telemetry.Zones.Length.ShouldBe(3);
        prod.Archive.ArchiveTierSku.ShouldBeOneOf("Standard_GRS", "Standard_RAGRS");
        prod.Postgres.ZoneRedundant.ShouldBeTrue();
        prod.Postgres.GeoRedundantBackup.ShouldBeTrue();
        prod.Warehouse.GeoRedundantBackup.ShouldBeTrue();
    }

    [Fact]
    public void Prod_keeps_what_was_deleted_as_long_as_it_can()
    {
        prod.KeyVaultSoftDeleteDays.ShouldBe(90);
        prod.BlobSoftDeleteDays.ShouldBeGreaterThanOrEqualTo(30);
        prod.Sql.BackupRetentionDays.ShouldBe(35);
        prod.DocumentStore.BackupDays.ShouldBe(30);
        prod.Postgres.BackupRetentionDays.ShouldBe(35);
        prod.ProtectData.ShouldBeTrue();
    }

    [Fact]
    public void Only_prod_is_protected_against_a_destroy()
    {
        EnvironmentProfile.For(EnvironmentName.Dev).ProtectData.ShouldBeFalse();
        EnvironmentProfile.For(EnvironmentName.Test).ProtectData.ShouldBeFalse();
    }

    [Fact]
    public void Nothing_gets_weaker_on_the_way_to_prod()
    {
        foreach (var (lower, higher) in EnvironmentName.All.Zip(EnvironmentName.All.Skip(1))
            .Select(pair => (EnvironmentProfile.For(pair.First), EnvironmentProfile.For(pair.Second))))
        {
            higher.BlobSoftDeleteDays.ShouldBeGreaterThanOrEqualTo(lower.BlobSoftDeleteDays);
            higher.KeyVaultSoftDeleteDays.ShouldBeGreaterThanOrEqualTo(lower.KeyVaultSoftDeleteDays);
            higher.LogRetentionDays.ShouldBeGreaterThanOrEqualTo(lower.LogRetentionDays);
            higher.Sql.BackupRetentionDays.ShouldBeGreaterThanOrEqualTo(lower.Sql.BackupRetentionDays);
            higher.DocumentStore.BackupDays.ShouldBeGreaterThanOrEqualTo(lower.DocumentStore.BackupDays);
            higher.EventStream.LongestRetentionDays.ShouldBeGreaterThanOrEqualTo(lower.EventStream.LongestRetentionDays);
            (higher.Telemetry.MostHotDays ?? int.MaxValue).ShouldBeGreaterThanOrEqualTo(lower.Telemetry.MostHotDays ?? int.MaxValue);
            higher.Archive.RestoreDays.ShouldBeGreaterThanOrEqualTo(lower.Archive.RestoreDays);
            higher.Archive.FormerVersionDays.ShouldBeGreaterThanOrEqualTo(lower.Archive.FormerVersionDays);
            higher.DefaultMonthlyBudget.ShouldBeGreaterThanOrEqualTo(lower.DefaultMonthlyBudget);
        }
    }

    [Fact]
    public void Every_profile_stays_inside_what_Azure_allows()
    {
        foreach (var profile in EnvironmentName.All.Select(EnvironmentProfile.For))
        {
            profile.KeyVaultSoftDeleteDays.ShouldBeInRange(7, 90);
            profile.BlobSoftDeleteDays.ShouldBeInRange(1, 365);
            profile.Sql.BackupRetentionDays.ShouldBeInRange(1, 35);
            profile.Archive.ArchiveTierSku.ShouldNotContain("ZRS");
            profile.Postgres.BackupRetentionDays.ShouldBeInRange(7, 35);
            (profile.Postgres is { SkuTier: "Burstable", ZoneRedundant: true }).ShouldBeFalse("Burstable has no standby");
            profile.Archive.RestoreDays.ShouldBeInRange(1, profile.BlobSoftDeleteDays - 1);
            profile.Archive.ChangeFeedDays.ShouldBeGreaterThan(profile.Archive.RestoreDays);
            profile.LogRetentionDays.ShouldBeInRange(30, 730);
            profile.DocumentStore.BackupDays.ShouldBeOneOf(7, 30);
            profile.EventStream.LongestRetentionDays.ShouldBe(profile.EventStream.Tier == "Premium" ? 90 : 7);
            (profile.EventStream.Tier == "Premium" && profile.EventStream.LargestCapacity is not null).ShouldBeFalse("Premium does not inflate");
            profile.Telemetry.SkuTier.ShouldBe(profile.Telemetry.SkuName.StartsWith("Dev(No SLA)", StringComparison.Ordinal) ? "Basic" : "Standard");
            profile.Telemetry.Capacity.ShouldBeInRange(profile.Telemetry.SkuTier == "Basic" ? 1 : 2, profile.Telemetry.SkuTier == "Basic" ? 1 : 8);
            (profile.Environment == EnvironmentName.Prod || profile.Warehouse.PoolSku == "DW100c").ShouldBeTrue("it costs by the hour");
            profile.Pipelines.DataFlowWarmMinutes.ShouldBeInRange(0, 1440);
            profile.Pipelines.LinkedToRepository.ShouldBe(profile.Environment == EnvironmentName.Dev, "pipelines are written in one place");
            profile.Sql.BackupRedundancy.ShouldBeOneOf("Local", "Zone", "Geo", "GeoZone");
        }
    }

    [Fact]
    public void A_profile_is_that_of_its_environment() =>
        EnvironmentName.All.ShouldAllBe(environment => EnvironmentProfile.For(environment).Environment == environment);
}
