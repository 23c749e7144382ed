using System.Text.Json;
using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Access;
using Pulumi;

namespace DataMesh.Components.Tests.LandingZones;

public sealed class PostgresTests
{
    [Fact]
    public async Task A_server_takes_entra_identities_only_and_the_scripts_identity_administers_it()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Support, []);

        var server = spoke.The("Server", "support-desk");
        server.Text("authConfig.activeDirectoryAuth").ShouldBe("Enabled");
        server.Text("authConfig.passwordAuth").ShouldBe("Disabled");
        server.At("administratorLoginPassword").ShouldBeNull();
        server.Text("network.publicNetworkAccess").ShouldBe("Disabled");
        server.At("storage.storageSizeGB").ShouldBe(64.0);
        server.Text("storage.autoGrow").ShouldBe("Enabled");
        spoke.OptionsOf[server.ToString()].IgnoreChanges.ShouldContain("storage.storageSizeGB", "the disk grows by itself");
        spoke.The("Administrator", "support-desk").Text("objectId").ShouldBe("principal-support-scripts");
        spoke.The("PrivateEndpoint", "support-desk").List("privateLinkServiceConnections.0.groupIds").ShouldBe(["postgresqlServer"]);
    }

    [Theory]
    [InlineData("dev", "Disabled", "Disabled", 7)]
    [InlineData("test", "Disabled", "Disabled", 14)]
    [InlineData("prod", "ZoneRedundant", "Enabled", 35)]
    public async Task Prod_survives_the_loss_of_a_zone_and_of_a_region(string environment, string standby, string geo, double days)
    {
        var server = (await MeshRun.Spoke(TestMesh.Support, [], EnvironmentName.Parse(environment))).The("Server", "support-desk");

        server.Text("highAvailability.mode").ShouldBe(standby);
        server.Text("backup.geoRedundantBackup").ShouldBe(geo);
        server.At("backup.backupRetentionDays").ShouldBe(days);
    }

    [Fact]
    public async Task Its_parameters_ask_for_tls_and_audit_who_does_what_and_are_set_one_after_another()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Support, []);

        var parameters = spoke.OfType("Configuration");
        parameters.ToDictionary(parameter => parameter.Text("configurationName"), parameter => parameter.Text("value")).ShouldSatisfyAllConditions(
            values => values["require_secure_transport"].ShouldBe("on"),
            values => values["ssl_min_protocol_version"].ShouldBe("TLSv1.2"),
            values => values["shared_preload_libraries"].ShouldContain("pgaudit"),
            values => values["pgaudit.log"].ShouldContain("read"),
            values => values["log_connections"].ShouldBe("on"));
        var before = new HashSet<string>();
        foreach (var parameter in parameters)
        {
            var waitsFor = await Pulumi.Utilities.OutputUtilities.GetValueAsync(spoke.OptionsOf[parameter.ToString()].DependsOn.ToOutput());
            before.Add(waitsFor.ShouldHaveSingleItem().GetResourceName()).ShouldBeTrue("a server takes one change at a time");
        }
    }

    [Fact]
    public async Task The_access_script_waits_until_the_database_is_there_and_can_be_reached()
    {
        var run = await MeshRun.Spoke(TestMesh.Support, []);

        var waitsFor = await Pulumi.Utilities.OutputUtilities.GetValueAsync(
            run.OptionsOf["azure-native:resources:AzurePowerShellScript support-desk"].DependsOn.ToOutput());
        waitsFor.Select(resource => $"{resource.GetResourceType()} {resource.GetResourceName()}").ShouldBeSubsetOf(
        [
            "datamesh:scripts:DeploymentScriptHost support-scripts",
            "datamesh:network:NetworkPeering support-hub",
            "datamesh:network:NetworkDnsLinks support-dns",
            "azure-native:dbforpostgresql:Database support-desk",
            "azure-native:dbforpostgresql:Administrator support-desk",
            "azure-native:dbforpostgresql:Configuration support-desk-connection_throttle.enable",
            "datamesh:network:PrivateEndpointWithDns support-desk",
        ]);
        waitsFor.Length.ShouldBe(7);
    }

    [Fact]
    public async Task A_grant_is_select_on_exactly_the_table_for_the_identity_by_its_object_id()
    {
        var grant = new Grant(
            TestMesh.Product("sales/orders"), PortAddress.TryParse("support/cases/cases").ShouldNotBeNull(), new DateOnly(2027, 1, 31), "request-cases");
        var script = (await MeshRun.Spoke(TestMesh.Support, [grant])).OfType("AzurePowerShellScript").ShouldHaveSingleItem();
        var without = (await MeshRun.Spoke(TestMesh.Support, [])).OfType("AzurePowerShellScript").ShouldHaveSingleItem();

        var variables = script.Items("environmentVariables").ToDictionary(variable => variable.Text("name"), variable => variable.Text("value"));
        variables["DATABASE_SERVER"].ShouldEndWith(".postgres.database.azure.com");
        variables["DATABASE_NAME"].ShouldBe("db_support_desk");
        variables["DATABASE_USER"].ShouldBe("id-acme-dev-support-scripts");
        using var json = JsonDocument.Parse(variables["DATABASE_ACCESS"]);
        json.RootElement.EnumerateArray().Where(entry => Text(entry, "user") == "id-acme-dev-sales-product-orders")
            .Select(entry => (Text(entry, "identityId"), Text(entry, "permission"), Text(entry, "schema"), Text(entry, "object"))).ShouldBe(
            [
                ("principal of sales/orders", "CONNECT", "", ""),
                ("principal of sales/orders", "USAGE", "published", ""),
                ("principal of sales/orders", "SELECT", "published", "cases"),
            ]);
        script.Text("forceUpdateTag").ShouldNotBe(without.Text("forceUpdateTag"));
    }

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";
}
