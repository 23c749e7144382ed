using System.Reflection;

namespace DataMesh.Model.Tests.Environments;

public sealed class ProfileInvariantTests
{
    private static readonly EnvironmentProfile Prod = EnvironmentProfile.For(EnvironmentName.Prod);

    public static TheoryData<string> Weaker => [.. Weakenings.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, EnvironmentProfile> Weakenings { get; } = new()
    {
        ["ProtectData"] = Prod with { ProtectData = false },
        ["Workloads.LeastReplicas"] = Prod with { Workloads = Prod.Workloads with { LeastReplicas = 2 } },
        ["Workloads.SpreadOverZones"] = Prod with { Workloads = Prod.Workloads with { SpreadOverZones = false } },
        ["Workloads.OwnersGetInside"] = Prod with { Workloads = Prod.Workloads with { OwnersGetInside = true } },
        ["StorageSku"] = Prod with { StorageSku = "Standard_ZRS" },
        ["Archive.ArchiveTierSku"] = Prod with { Archive = Prod.Archive with { ArchiveTierSku = "Standard_LRS" } },
        ["BlobSoftDeleteDays"] = Prod with { BlobSoftDeleteDays = 89 },
        ["KeyVaultSoftDeleteDays"] = Prod with { KeyVaultSoftDeleteDays = 60 },
        ["HardwareKeys"] = Prod with { HardwareKeys = false },
        ["LogRetentionDays"] = Prod with { LogRetentionDays = 90 },
        ["Sql.BackupRedundancy"] = Prod with { Sql = Prod.Sql with { BackupRedundancy = "Zone" } },
        ["Defender.Enabled"] = Prod with { Defender = Prod.Defender with { Enabled = false } },
        ["People.OwnersKeepSecrets"] = Prod with { People = Prod.People with { OwnersKeepSecrets = true } },
        ["People.StewardsReadStores"] = Prod with { People = Prod.People with { StewardsReadStores = true } },
        ["DocumentStore.BackupDays"] = Prod with { DocumentStore = Prod.DocumentStore with { BackupDays = 7 } },
        ["Telemetry.Zones"] = Prod with { Telemetry = Prod.Telemetry with { Zones = ["1"] } },
        ["Warehouse.GeoRedundantBackup"] = Prod with { Warehouse = Prod.Warehouse with { GeoRedundantBackup = false } },
        ["Sql.BackupRetentionDays"] = Prod with { Sql = Prod.Sql with { BackupRetentionDays = 34 } },
    };

    [Fact]
    public void Every_environment_holds_what_it_promises() =>
        EnvironmentName.All.SelectMany(environment => EnvironmentProfile.Check(EnvironmentProfile.For(environment))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Weaker))]
    public void A_profile_of_prod_that_got_weaker_is_refused_with_the_setting(string setting)
    {
        var refusal = EnvironmentProfile.Check(Weakenings[setting]).ShouldHaveSingleItem();

        refusal.Code.ShouldBe("DM0140");
        refusal.Severity.ShouldBe(Severity.Error);
        refusal.Message.ShouldStartWith($"The profile of prod has {setting} = ");
    }

    [Fact]
    public void Dev_may_be_as_cheap_as_it_likes() =>
        EnvironmentProfile.Check(EnvironmentProfile.For(EnvironmentName.Dev) with { BlobSoftDeleteDays = 1 }).ShouldBeEmpty();

    // A kind of store that comes later brings a profile of its own; what it promises in prod has to be written down in ProfileChecks.
    [Fact]
    public void No_kind_of_store_that_is_redundant_in_prod_can_lose_that_unnoticed()
    {
        var promises = (
            from service in typeof(EnvironmentProfile).GetProperties()
            where service.PropertyType.Name.EndsWith("Profile", StringComparison.Ordinal)
            from promise in service.PropertyType.GetProperties()
            where promise.PropertyType == typeof(bool) && promise.Name.Contains("Redundant", StringComparison.Ordinal)
            select (Service: service, Promise: promise)).ToList();

        promises.ShouldNotBeEmpty();
        foreach (var (service, promise) in promises)
        {
            var weaker = Copy(Prod);
            var its = Copy(service.GetValue(Prod) ?? throw new InvalidOperationException());
            promise.SetValue(its, false);
            service.SetValue(weaker, its);
            EnvironmentProfile.Check((EnvironmentProfile)weaker).Where(refusal => refusal.Message.Contains($"{service.Name}.{promise.Name} = False"))
                .ShouldHaveSingleItem($"{service.Name}.{promise.Name} has no invariant in ProfileChecks.");
        }
    }

    private static object Copy(object record) =>
        record.GetType().GetMethod("<Clone>$", BindingFlags.Instance | BindingFlags.Public)?.Invoke(record, null) ?? throw new InvalidOperationException();
}
