using System.Text.Json;
using DataMesh.Components.Tests.Harness;
using DataMesh.Model.Access;
using Pulumi;

namespace DataMesh.Components.Tests.Stores;

public sealed class WarehouseStoreTests
{
    private const string Settings = "azure-native:resources:Deployment accounts-ledger";

    [Fact]
    public async Task A_workspace_takes_entra_identities_only_and_lets_data_neither_in_nor_out()
    {
        var workspace = (await Run()).The("Workspace", "accounts-ledger");

        workspace.At("azureADOnlyAuthentication").ShouldBe(true);
        workspace.At("sqlAdministratorLoginPassword").ShouldBeNull();
        workspace.Text("publicNetworkAccess").ShouldBe("Disabled");
        workspace.At("trustedServiceBypassEnabled").ShouldBe(false);
        workspace.Text("managedVirtualNetwork").ShouldBe("default");
        workspace.At("managedVirtualNetworkSettings.preventDataExfiltration").ShouldBe(true);
        workspace.List("managedVirtualNetworkSettings.allowedAadTenantIdsForLinking").ShouldHaveSingleItem();
        workspace.Text("identity.type").ShouldBe("SystemAssigned");
        workspace.Text("managedResourceGroupName").ShouldBe("rg-acme-dev-accounts-synapse-ledger");
    }

    [Fact]
    public async Task Every_part_of_a_workspace_is_reached_through_an_endpoint_of_its_own()
    {
        var run = await Run();

        run.OfType("PrivateEndpoint").Where(endpoint => endpoint.Name.StartsWith("accounts-ledger-", StringComparison.Ordinal))
            .ToDictionary(endpoint => endpoint.Name, endpoint => endpoint.List("privateLinkServiceConnections.0.groupIds").Single())
            .ShouldBe(new Dictionary<string, object>
            {
                ["accounts-ledger-synapse-sql"] = "Sql",
                ["accounts-ledger-synapse-serverless"] = "SqlOnDemand",
                ["accounts-ledger-synapse-dev"] = "Dev",
                ["accounts-ledger-files-blob"] = "blob",
            }, ignoreOrder: true);
    }

    [Fact]
    public async Task The_scripts_identity_takes_the_place_of_who_made_the_workspace()
    {
        var run = await Run();

        var settings = SettingsOf(run);
        settings.Keys.ShouldBe(
            ["administrators", "dedicatedSQLminimalTlsSettings", "managedIdentitySqlControlSettings", "extendedAuditingSettings"], ignoreOrder: true);
        settings["administrators"].GetProperty("sid").GetString().ShouldBe("principal-accounts-scripts");
        settings["administrators"].GetProperty("login").GetString().ShouldBe("id-acme-dev-accounts-scripts");
        settings["dedicatedSQLminimalTlsSettings"].GetProperty("minimalTlsVersion").GetString().ShouldBe("1.2");
        settings["managedIdentitySqlControlSettings"].GetProperty("grantSqlControlToManagedIdentity").GetProperty("desiredState").GetString()
            .ShouldBe("Disabled");
        settings["extendedAuditingSettings"].GetProperty("isAzureMonitorTargetEnabled").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Defender_watches_what_is_confidential_in_prod()
    {
        SettingsOf(await Run(EnvironmentName.Prod)).Keys.ShouldNotContain("securityAlertPolicies");
        SettingsOf(await Run(EnvironmentName.Prod, Classification.Confidential)).Keys.ShouldContain("securityAlertPolicies");
    }

    [Theory]
    [InlineData("dev", "DW100c", "LRS")]
    [InlineData("test", "DW100c", "LRS")]
    [InlineData("prod", "DW500c", "GRS")]
    public async Task A_pool_is_the_smallest_but_in_prod_where_it_has_backups_elsewhere(string environment, string sku, string backup)
    {
        var run = await Run(EnvironmentName.Parse(environment));

        var pool = run.The("SqlPool", "accounts-ledger");
        pool.Text("sqlPoolName").ShouldBe("ledger");
        pool.Text("sku.name").ShouldBe(sku);
        pool.Text("storageAccountType").ShouldBe(backup);
        run.The("SqlPoolTransparentDataEncryption", "accounts-ledger").Text("status").ShouldBe("Enabled");
        (run.OptionsOf["azure-native:synapse:SqlPool accounts-ledger"].Protect == true).ShouldBe(environment == "prod");
        (run.OptionsOf["azure-native:synapse:Workspace accounts-ledger"].Protect == true).ShouldBe(environment == "prod");
        (await WaitsFor(run, "azure-native:synapse:SqlPool accounts-ledger")).ShouldBe([Settings]);
    }

    [Fact]
    public async Task Restricted_data_is_encrypted_with_a_key_that_the_workspace_itself_uses_once_it_may()
    {
        var run = await Run(EnvironmentName.Prod, Classification.Restricted);

        var workspace = run.The("Workspace", "accounts-ledger");
        workspace.Text("encryption.cmk.key.name").ShouldBe("key-ledger");
        workspace.Text("encryption.cmk.key.keyVaultUrl").ShouldMatch("^https://kv-[a-z0-9-]+\\.vault\\.azure\\.net/keys/key-ledger$");
        workspace.At("encryption.cmk.kekIdentity.useSystemAssignedIdentity").ShouldBe(true);
        workspace.At("encryption.cmk.kekIdentity.userAssignedIdentity").ShouldBeNull("Azure refuses one where the vault has a firewall");
        var role = run.The("RoleAssignment", "accounts-ledger-workspace-key");
        role.Text("principalId").ShouldBe("principal-accounts-ledger");
        role.Text("scope").ShouldBe(RecordingMocks.IdOf("azure-native:keyvault:Key", "accounts-ledger-key"));
        role.Text("roleDefinitionId").ShouldEndWith("/e147488a-f6f5-4113-8e2d-b22465e65bf6");
        (await WaitsFor(run, Settings)).ShouldBe(["azure-native:authorization:RoleAssignment accounts-ledger-workspace-key"]);
        SettingsOf(run)["keys"].GetProperty("isActiveCMK").GetBoolean().ShouldBeTrue();
        run.OfType("SqlPoolTransparentDataEncryption").ShouldBeEmpty("the whole workspace is encrypted");
        run.The("StorageAccount", "accounts-ledger-files").Text("encryption.keySource").ShouldBe("Microsoft.Keyvault");
    }

    [Fact]
    public async Task Nobody_has_a_role_on_the_account_of_the_workspaces_own_files()
    {
        var run = await Run();

        var account = run.The("StorageAccount", "accounts-ledger-files");
        account.Text("publicNetworkAccess").ShouldBe("Disabled");
        account.At("allowSharedKeyAccess").ShouldBe(false);
        run.OfType("RoleAssignment").ShouldNotContain(role => role.Text("scope").Contains("accounts-ledger-files"));
    }

    [Fact]
    public async Task A_grant_is_select_on_exactly_the_table()
    {
        var grant = new Grant(
            TestMesh.Product("sales/orders"), PortAddress.TryParse("accounts/margins/margins").ShouldNotBeNull(), new DateOnly(2027, 1, 31), "request-margins");
        var script = (await MeshRun.Spoke(TestMesh.Accounts, [grant])).OfType("AzurePowerShellScript").ShouldHaveSingleItem();
        var without = (await Run()).OfType("AzurePowerShellScript").ShouldHaveSingleItem();

        var variables = script.Items("environmentVariables").ToDictionary(variable => variable.Text("name"), variable => variable.Text("value"));
        variables["DATABASE_SERVER"].ShouldMatch("^synw-acme-dev-accounts-ledger-[a-z0-9]{6}\\.sql\\.azuresynapse\\.net$");
        variables["DATABASE_NAME"].ShouldBe("ledger");
        using var json = JsonDocument.Parse(variables["DATABASE_ACCESS"]);
        json.RootElement.EnumerateArray().Where(entry => Text(entry, "user") == "id-acme-dev-sales-product-orders")
            .Select(entry => (Text(entry, "identityId"), Text(entry, "permission"), Text(entry, "schema"), Text(entry, "object"))).ShouldBe(
            [
                ("client of sales/orders", "SELECT", "published", "margins"),
            ]);
        script.Text("forceUpdateTag").ShouldNotBe(without.Text("forceUpdateTag"));
    }

    private static Task<MeshRun> Run(EnvironmentName? environment = null, Classification classification = Classification.Internal) =>
        MeshRun.Spoke(Domain(classification), [], environment ?? EnvironmentName.Dev);

    private static Domain Domain(Classification classification) => TestMesh.Accounts with
    {
        Products = [.. TestMesh.Accounts.Products.Select(product => product with { Classification = classification })],
    };

    private static Dictionary<string, JsonElement> SettingsOf(MeshRun run)
    {
        var template = JsonSerializer.SerializeToElement(run.The("Deployment", "accounts-ledger").At("properties.template"));
        return template.GetProperty("resources").EnumerateArray().ToDictionary(
            setting => (setting.GetProperty("type").GetString() ?? "").Split('/')[^1], setting => setting.GetProperty("properties"));
    }

    private static async Task<IEnumerable<string>> WaitsFor(MeshRun run, string resource)
    {
        var others = await Pulumi.Utilities.OutputUtilities.GetValueAsync(run.OptionsOf[resource].DependsOn.ToOutput());
        return others.Select(other => $"{other.GetResourceType()} {other.GetResourceName()}");
    }

    private static string Text(JsonElement entry, string name) => entry.GetProperty(name).GetString() ?? "";
}
