using System.Text.Json;
using DataMesh.EndToEnd.Tests.Support;
using DataMesh.SimulatedAzure;
using Xunit.Abstractions;

namespace DataMesh.EndToEnd.Tests.Plans;

/// <summary>What prod promises, stated over the plans of all its stacks: nothing that a component, a profile or a setting does may break it.</summary>
public sealed class ProdInvariantTests(PlannedMesh planned, ITestOutputHelper output) : IClassFixture<PlannedMesh>
{
    /// <summary>
    /// For each type that holds data by itself: whether one survives the loss of a zone. What stands inside another (a container, a database's server) is as
    /// redundant as what it stands in. A type that is missing here fails: say what prod asks of it.
    /// </summary>
    private static readonly Dictionary<string, Func<PlannedResource, bool>> SurvivesTheLossOfAZone = new(StringComparer.Ordinal)
    {
        // The archive tier has no zone redundancy in any region; those accounts have copies in another region.
        ["azure-native:storage:StorageAccount"] = account => IsScriptHost(account) || account.Text("sku.name") is "Standard_GZRS" or "Standard_GRS",
        ["azure-native:storage:BlobContainer"] = AsItsParent,
        ["azure-native:storage:BlobServiceProperties"] = AsItsParent,
        ["azure-native:sql:Server"] = AsItsParent,
        ["azure-native:sql:Database"] = database => database.Is("zoneRedundant") && database.Text("requestedBackupStorageRedundancy") is "GeoZone" or "Geo",
        ["azure-native:dbforpostgresql:Server"] = server =>
            server.Text("highAvailability.mode") == "ZoneRedundant" && server.Text("backup.geoRedundantBackup") == "Enabled",
        ["azure-native:dbforpostgresql:Database"] = AsItsParent,
        ["azure-native:cosmosdb:DatabaseAccount"] = account =>
            account.Everywhere.Any(input => input.Name == "isZoneRedundant" && input.Value.ValueKind == JsonValueKind.True),
        ["azure-native:cosmosdb:SqlResourceSqlDatabase"] = AsItsParent,
        ["azure-native:cosmosdb:SqlResourceSqlContainer"] = AsItsParent,
        ["azure-native:kusto:Cluster"] = cluster => cluster.Everywhere.Count(input => input.Name == "zones") >= 2,
        ["azure-native:kusto:ReadWriteDatabase"] = AsItsParent,
        ["azure-native:eventhub:Namespace"] = space => space.Is("zoneRedundant"),
        ["azure-native:eventhub:EventHub"] = AsItsParent,
        ["azure-native:eventhub:SchemaRegistry"] = AsItsParent,
        ["azure-native:kusto:Cluster"] = cluster => cluster.Text("zones").Contains(',', StringComparison.Ordinal),
        ["azure-native:kusto:ReadWriteDatabase"] = AsItsParent,
        // A pool stands in one zone; what it holds is copied to another region, and put back from there.
        ["azure-native:synapse:Workspace"] = AsItsParent,
        ["azure-native:synapse:SqlPool"] = pool => pool.Text("storageAccountType") == "GRS",
        // Databricks itself is spread over the zones; its machines come and go. What stays is the workspace's own storage.
        ["azure-native:databricks:Workspace"] = workspace => workspace.Text("parameters.storageAccountSkuName.value") == "Standard_GZRS",
        // Zone redundant wherever there are zones, without a property that says so (https://learn.microsoft.com/azure/reliability/reliability-key-vault).
        ["azure-native:keyvault:Vault"] = AsItsParent,
        ["azure-native:keyvault:Key"] = AsItsParent,
        ["azure-native:purview:Account"] = AsItsParent,
        ["azure-native:operationalinsights:Workspace"] = AsItsParent,
        ["azure-native:containerregistry:Registry"] = registry => registry.Text("zoneRedundancy") == "Enabled",
    };

    private IEnumerable<PlannedResource> Prod => planned.Of("prod");

    private IEnumerable<PlannedResource> HoldingData => Prod.Where(resource => DataHoldings.Find(resource.Type) is not null);

    [Fact]
    public void What_holds_data_survives_the_loss_of_a_zone()
    {
        HoldingData.Count().ShouldBeGreaterThan(20);
        foreach (var resource in HoldingData)
        {
            SurvivesTheLossOfAZone.ShouldContainKey(resource.Type, $"{resource}: say in this table what makes the type survive the loss of a zone.");
            SurvivesTheLossOfAZone[resource.Type](resource).ShouldBeTrue($"{resource} does not survive the loss of a zone.");
        }
    }

    [Fact]
    public void Nothing_that_can_be_zone_redundant_is_not()
    {
        var said = Prod.SelectMany(resource => resource.Everywhere.Where(input => IsAboutZones(input.Name)).Select(input => (resource, input))).ToList();

        said.ShouldNotBeEmpty();
        foreach (var (resource, input) in said)
            input.Value.ToString().ShouldBeOneOf(["True", "Enabled", "ZoneRedundant"], $"{resource}: {input.Name}");
    }

    [Fact]
    public void No_vault_can_be_purged_and_what_it_held_can_be_restored_for_90_days()
    {
        var vaults = OfType("keyvault:Vault");

        vaults.Count.ShouldBe(planned.Of("prod").Select(resource => resource.Stack).Distinct().Count());
        foreach (var vault in vaults)
        {
            vault.Is("properties.enablePurgeProtection").ShouldBeTrue(vault.ToString());
            vault.Is("properties.enableSoftDelete").ShouldBeTrue(vault.ToString());
            vault.Number("properties.softDeleteRetentionInDays").ShouldBe(90, vault.ToString());
        }
    }

    [Fact]
    public void Deleted_blobs_and_containers_can_be_restored_for_90_days()
    {
        var services = OfType("storage:BlobServiceProperties");
        var holding = OfType("storage:StorageAccount").Where(account => !IsScriptHost(account)).ToList();

        services.Count.ShouldBe(holding.Count);
        foreach (var policy in services.SelectMany(service => new[] { "deleteRetentionPolicy", "containerDeleteRetentionPolicy" }.Select(name => (service, name))))
        {
            policy.service.Is($"{policy.name}.enabled").ShouldBeTrue(policy.ToString());
            policy.service.Number($"{policy.name}.days").ShouldBeGreaterThanOrEqualTo(90, policy.ToString());
        }
    }

    [Fact]
    public void Databases_can_be_put_back_to_any_moment_of_35_days_and_to_weeks_months_and_years_ago()
    {
        var databases = OfType("sql:Database");
        var shortTerm = OfType("sql:BackupShortTermRetentionPolicy");

        databases.ShouldNotBeEmpty();
        shortTerm.Count.ShouldBe(databases.Count);
        shortTerm.ShouldAllBe(policy => policy.Number("retentionDays") == 35);
        OfType("sql:LongTermRetentionPolicy").Count.ShouldBe(databases.Count);
    }

    [Fact]
    public void What_holds_data_is_protected_against_every_run()
    {
        foreach (var resource in HoldingData)
            resource.IsProtected.ShouldBe(!resource.Urn.EndsWith("-scripts", StringComparison.Ordinal), resource.ToString());
    }

    [Fact]
    public void Nothing_is_public()
    {
        foreach (var resource in Prod)
        {
            // What leaves the networks leaves through the firewall, which needs an address for it; nothing else has one.
            if (!resource.Urn.EndsWith("PublicIPAddress::management-firewall", StringComparison.Ordinal))
                resource.Type.ShouldNotContain("PublicIP", customMessage: resource.ToString());
            resource.Type.ShouldNotContain("FirewallRule", customMessage: resource.ToString());
            foreach (var (name, value) in resource.Everywhere)
            {
                // People read logs in the portal, by their roles; who reaches the workspace is the hub's switch for private logs.
                if (name.StartsWith("publicNetworkAccess", StringComparison.Ordinal) && name != "publicNetworkAccessForQuery")
                    value.ToString().ShouldBe("Disabled", $"{resource}: {name}");
                if (name is "publicAccess")
                    value.ToString().ShouldBe("None", resource.ToString());
                if (name is "defaultAction")
                    value.ToString().ShouldBe("Deny", resource.ToString());
                if (name is "allowBlobPublicAccess" or "allowSharedKeyAccess" or "anonymousPullEnabled" or "adminUserEnabled" or "defaultOutboundAccess")
                    (value.ValueKind == JsonValueKind.True && !IsScriptHost(resource)).ShouldBeFalse($"{resource}: {name}");
                if (name is "disableLocalAuth")
                    value.ValueKind.ShouldBe(JsonValueKind.True, resource.ToString());
            }
        }
    }

    [Fact]
    public void Defender_watches_what_is_confidential_and_scans_what_is_written()
    {
        var watched = OfType("security:DefenderForStorage");

        watched.ShouldNotBeEmpty();
        watched.ShouldAllBe(setting => setting.Is("properties.isEnabled") && setting.Is("properties.malwareScanning.onUpload.isEnabled"));
        watched.ShouldAllBe(setting => setting.Number("properties.malwareScanning.onUpload.capGBPerMonth") == 5000);
        OfType("sql:ServerSecurityAlertPolicy").Count.ShouldBe(OfType("sql:Server").Count, "every database of the reference mesh is confidential");
    }

    [Fact]
    public void Logs_tell_for_a_year_who_did_what()
    {
        OfType("operationalinsights:Workspace").ShouldHaveSingleItem().Number("retentionInDays").ShouldBeGreaterThanOrEqualTo(365);
        var logged = OfType("monitor:DiagnosticSetting").Select(setting => setting.Stack).Distinct();
        logged.ShouldBe(DeployedEnvironment.StacksOf("prod"), ignoreOrder: true);
    }

    // A lock keeps everything below it, also a role assignment or a peering
    // (https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources): a grant that has expired could not be taken away. What holds data
    // is protected in other ways.
    [Fact]
    public void No_lock_stands_where_a_grant_must_be_able_to_end()
    {
        var ending = OfType("authorization:RoleAssignment").Where(IsDomains).Select(assignment => assignment.Text("scope"))
            .Concat(OfType("network:VirtualNetworkPeering").Where(IsDomains).Select(peering => peering.Text("resourceGroupName"))).ToList();

        ending.ShouldNotBeEmpty();
        var locks = Prod.Where(resource => resource.Type.Contains("ManagementLock", StringComparison.Ordinal)).ToList();
        locks.ShouldNotBeEmpty("the hub's data is locked");
        foreach (var locked in locks)
        {
            var scope = locked.Text("scope") is { Length: > 0 } id ? id[(id.LastIndexOf('/') + 1)..] : locked.Text("resourceGroupName");
            ending.ShouldAllBe(end => !$"/{end}/".Contains($"/{scope}/", StringComparison.OrdinalIgnoreCase), locked.ToString());
        }
    }

    [Fact]
    public void Roles_go_to_groups_and_identities_and_leave_room_for_ten_times_as_many_in_a_subscription()
    {
        var assignments = OfType("authorization:RoleAssignment");

        assignments.ShouldAllBe(assignment => assignment.Text("principalType") == "Group" || assignment.Text("principalType") == "ServicePrincipal");
        assignments.ShouldAllBe(assignment => assignment.Text("scope").Contains("/resourceGroups/"), "a role at a subscription counts for all domains in it");
        foreach (var stack in assignments.GroupBy(assignment => assignment.Stack))
        {
            output.WriteLine($"{stack.Key}: {stack.Count()} role assignments, of 4000 that a subscription may have.");
            stack.Count().ShouldBeLessThanOrEqualTo(400, stack.Key);
        }
    }

    private static bool AsItsParent(PlannedResource resource) => true;

    private static bool IsDomains(PlannedResource resource) => !resource.Stack.StartsWith("management-", StringComparison.Ordinal);

    private static bool IsScriptHost(PlannedResource resource) => resource.Text("tags.purpose") == "deployment-scripts";

    private static bool IsAboutZones(string input) =>
        input is "zoneRedundant" or "isZoneRedundant" or "zoneRedundancy" || input.EndsWith("ZoneRedundant", StringComparison.Ordinal);

    private List<PlannedResource> OfType(string type) => [.. Prod.Where(resource => resource.Type == $"azure-native:{type}")];
}
