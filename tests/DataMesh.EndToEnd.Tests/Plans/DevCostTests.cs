using System.Text.Json;
using DataMesh.EndToEnd.Tests.Support;

namespace DataMesh.EndToEnd.Tests.Plans;

/// <summary>Dev is cheap and can be thrown away, stated over the plans of all its stacks: no redundancy, the smallest sizes, short retention.</summary>
public sealed class DevCostTests(PlannedMesh planned) : IClassFixture<PlannedMesh>
{
    private IEnumerable<PlannedResource> Dev => planned.Of("dev");

    [Fact]
    public void Nothing_is_redundant_beyond_one_zone()
    {
        foreach (var resource in Dev)
        {
            foreach (var (name, value) in resource.Everywhere)
            {
                if (name.EndsWith("oneRedundant", StringComparison.Ordinal))
                    value.ValueKind.ShouldNotBe(JsonValueKind.True, $"{resource}: {name}");
                if (name is "zoneRedundancy" or "geoRedundantBackup")
                    value.ToString().ShouldBe("Disabled", $"{resource}: {name}");
                if (name is "requestedBackupStorageRedundancy")
                    value.ToString().ShouldBe("Local", resource.ToString());
            }
        }
    }

    [Fact]
    public void Storage_has_its_copies_in_one_place()
    {
        OfType("storage:StorageAccount").ShouldNotBeEmpty();
        OfType("storage:StorageAccount").ShouldAllBe(account => account.Text("sku.name") == "Standard_LRS");
    }

    [Fact]
    public void Databases_pause_when_nobody_works()
    {
        OfType("sql:Database").ShouldNotBeEmpty();
        foreach (var database in OfType("sql:Database"))
        {
            database.Text("sku.name").ShouldBe("GP_S_Gen5_1");
            database.Number("autoPauseDelay").ShouldBe(60);
        }
    }

    [Fact]
    public void Streams_have_the_smallest_capacity_and_do_not_grow()
    {
        OfType("eventhub:Namespace").ShouldNotBeEmpty();
        foreach (var stream in OfType("eventhub:Namespace"))
        {
            stream.Text("sku.tier").ShouldBe("Standard");
            stream.Number("sku.capacity").ShouldBe(1);
            stream.Is("isAutoInflateEnabled").ShouldBeFalse();
        }
    }

    [Fact]
    public void Telemetry_has_one_machine_that_stops_when_nobody_works()
    {
        OfType("kusto:Cluster").ShouldNotBeEmpty();
        foreach (var cluster in OfType("kusto:Cluster"))
        {
            cluster.Text("sku.tier").ShouldBe("Basic");
            cluster.Number("sku.capacity").ShouldBe(1);
            cluster.Is("enableAutoStop").ShouldBeTrue();
        }
    }

    [Fact]
    public void Warehouses_have_the_smallest_pool_and_no_copy_elsewhere()
    {
        OfType("synapse:SqlPool").ShouldNotBeEmpty();
        foreach (var pool in OfType("synapse:SqlPool"))
        {
            pool.Text("sku.name").ShouldBe("DW100c");
            pool.Text("storageAccountType").ShouldBe("LRS");
        }
    }

    [Fact]
    public void What_was_deleted_is_kept_for_a_week()
    {
        foreach (var vault in OfType("keyvault:Vault"))
            vault.Number("properties.softDeleteRetentionInDays").ShouldBe(7, vault.ToString());
        foreach (var service in OfType("storage:BlobServiceProperties"))
        {
            service.Number("deleteRetentionPolicy.days").ShouldBe(7, service.ToString());
            service.Number("containerDeleteRetentionPolicy.days").ShouldBe(7, service.ToString());
        }

        OfType("sql:BackupShortTermRetentionPolicy").ShouldAllBe(policy => policy.Number("retentionDays") == 7);
        OfType("sql:LongTermRetentionPolicy").ShouldBeEmpty();
        OfType("operationalinsights:Workspace").ShouldHaveSingleItem().Number("retentionInDays").ShouldBe(30);
    }

    [Fact]
    public void Nothing_is_protected_and_nothing_is_locked() =>
        Dev.ShouldAllBe(resource => !resource.IsProtected && !resource.Type.Contains("ManagementLock"));

    [Fact]
    public void Nothing_is_watched_that_holds_nothing_worth_it() => Dev.ShouldAllBe(resource => !resource.Type.StartsWith("azure-native:security:"));

    [Fact]
    public void Dev_is_as_private_as_prod()
    {
        var open = Dev.SelectMany(resource => resource.Everywhere
            .Where(input => input.Name.StartsWith("publicNetworkAccess", StringComparison.Ordinal) && input.Name != "publicNetworkAccessForQuery"));

        open.ShouldNotBeEmpty();
        open.ShouldAllBe(input => input.Value.GetString() == "Disabled");
    }

    private List<PlannedResource> OfType(string type) => [.. Dev.Where(resource => resource.Type == $"azure-native:{type}")];
}
