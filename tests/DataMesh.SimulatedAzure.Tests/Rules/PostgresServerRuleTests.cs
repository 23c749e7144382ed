namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class PostgresServerRuleTests
{
    private readonly TestAzure _azure = new();

    public PostgresServerRuleTests() => _azure.Group();

    [Theory]
    [InlineData("GeneralPurpose", "ZoneRedundant", true)]
    [InlineData("Burstable", "Disabled", true)]
    [InlineData("Burstable", "ZoneRedundant", false)]
    [InlineData("Burstable", "SameZone", false)]
    public void A_standby_needs_a_tier_above_burstable(string tier, string mode, bool accepted)
    {
        var errors = _azure.Try("dbforpostgresql:Server", Server(
            ("sku", Map(("name", "Standard_D2ds_v5"), ("tier", tier))), ("highAvailability", Map(("mode", mode)))));

        if (accepted)
            errors.ShouldBeEmpty();
        else
            errors.ShouldRefuse("HANotSupportedForBurstable", "highAvailability.mode");
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(35, true)]
    [InlineData(6, false)]
    [InlineData(36, false)]
    public void Backups_are_kept_for_a_week_to_five(double days, bool accepted)
    {
        var errors = _azure.Try("dbforpostgresql:Server", Server(("backup", Map(("backupRetentionDays", days)))));

        if (accepted)
            errors.ShouldBeEmpty();
        else
            errors.ShouldRefuse("InvalidBackupRetentionDays", "backup.backupRetentionDays");
    }

    [Fact]
    public void Somebody_can_sign_in()
    {
        _azure.Try("dbforpostgresql:Server", Server(("authConfig", Map(("passwordAuth", "Disabled"), ("activeDirectoryAuth", "Enabled"))))).ShouldBeEmpty();
        _azure.Try("dbforpostgresql:Server", Server(("authConfig", Map(("passwordAuth", "Disabled"))))).ShouldRefuse("InvalidAuthConfig", "authConfig");
    }

    [Fact]
    public void A_disk_grows_and_never_shrinks()
    {
        _azure.Try("dbforpostgresql:Server", Server(("storage", Map(("storageSizeGB", 64.0))))).ShouldBeEmpty();
        _azure.Try("dbforpostgresql:Server", Server(("storage", Map(("storageSizeGB", 128.0))))).ShouldBeEmpty();
        _azure.Try("dbforpostgresql:Server", Server(("storage", Map(("storageSizeGB", 64.0))))).ShouldRefuse("StorageScaleDownNotSupported", "storage.storageSizeGB");
    }

    private static (string Key, object? Value)[] Server(params (string Key, object? Value)[] more) =>
        [("resourceGroupName", "rg"), ("serverName", "psql-cases"), ("location", "westeurope"), .. more];
}
