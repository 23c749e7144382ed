using DataMesh.Components.Tests.Harness;
using Pulumi;

namespace DataMesh.Components.Tests.Stores;

public sealed class EncryptionTests
{
    [Theory]
    [InlineData("dev", "RSA", "standard")]
    [InlineData("test", "RSA", "standard")]
    [InlineData("prod", "RSA-HSM", "premium")]
    public async Task A_restricted_store_has_a_key_of_its_own_that_rotates(string environment, string kind, string tier)
    {
        var spoke = await MeshRun.Spoke(TestMesh.Support, [], EnvironmentName.Parse(environment));

        var key = spoke.The("Key", "support-recordings-key");
        key.Text("keyName").ShouldBe("key-recordings");
        key.Text("properties.kty").ShouldBe(kind);
        key.At("properties.keySize").ShouldBe(3072.0);
        key.At("properties.attributes.exportable").ShouldBe(false);
        key.At("properties.attributes.expires").ShouldBeNull("who cannot use an expired key cannot open the store");
        key.List("properties.keyOps").ShouldBe(["wrapKey", "unwrapKey"]);
        key.Text("properties.rotationPolicy.lifetimeActions.0.action.type").ShouldBe("rotate");
        key.Text("properties.rotationPolicy.lifetimeActions.0.trigger.timeAfterCreate").ShouldBe("P1Y");
        spoke.OfType("Vault").ShouldHaveSingleItem().Text("properties.sku.name").ShouldBe(tier);
    }

    [Fact]
    public async Task The_identity_may_use_its_own_key_and_nothing_else()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Support, []);

        var roles = spoke.OfType("RoleAssignment").Where(assignment => assignment.Text("principalId") == "principal-support-recordings-key");
        var role = roles.ShouldHaveSingleItem();
        role.Text("scope").ShouldBe(RecordingMocks.IdOf("azure-native:keyvault:Key", "support-recordings-key"));
        role.Text("roleDefinitionId").ShouldEndWith("/e147488a-f6f5-4113-8e2d-b22465e65bf6");
        spoke.OfType("UserAssignedIdentity").Select(identity => identity.Text("resourceName")).Where(name => name.Contains("-encryption-")).Order(StringComparer.Ordinal)
            .ShouldBe(["id-acme-dev-support-encryption-forms", "id-acme-dev-support-encryption-recordings"]);
    }

    [Fact]
    public async Task An_account_names_its_key_without_a_version_and_waits_for_the_role()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Support, []);

        var account = spoke.The("StorageAccount", "support-recordings");
        account.Text("encryption.keySource").ShouldBe("Microsoft.Keyvault");
        account.Text("encryption.keyVaultProperties.keyName").ShouldBe("key-recordings");
        account.Text("encryption.keyVaultProperties.keyVaultUri").ShouldMatch("^https://kv-[a-z0-9-]+\\.vault\\.azure\\.net/$");
        account.At("encryption.keyVaultProperties.keyVersion").ShouldBeNull();
        account.At("encryption.requireInfrastructureEncryption").ShouldBe(true);
        var identity = RecordingMocks.IdOf("azure-native:managedidentity:UserAssignedIdentity", "support-recordings-key");
        account.Text("encryption.encryptionIdentity.encryptionUserAssignedIdentity").ShouldBe(identity);
        account.List("identity.userAssignedIdentities").ShouldBe([identity]);
        (await WaitsFor(spoke, "azure-native:storage:StorageAccount support-recordings")).ShouldBe(["azure-native:authorization:RoleAssignment"]);
    }

    [Fact]
    public async Task A_server_is_told_a_version_once_and_follows_the_newer_ones()
    {
        var spoke = await MeshRun.Spoke(Restricted(TestMesh.Sales), []);

        var server = spoke.The("Server", "sales-crm");
        server.Text("keyId").ShouldEndWith("/keys/key-crm/0123456789abcdef");
        server.Text("primaryUserAssignedIdentityId").ShouldBe(RecordingMocks.IdOf("azure-native:managedidentity:UserAssignedIdentity", "sales-crm-key"));
        var protector = spoke.The("EncryptionProtector", "sales-crm");
        protector.Text("serverKeyType").ShouldBe("AzureKeyVault");
        protector.Text("serverKeyName").ShouldMatch("^kv-[a-z0-9-]+_key-crm_0123456789abcdef$");
        protector.At("autoRotationEnabled").ShouldBe(true);
        spoke.OptionsOf["azure-native:sql:Server sales-crm"].IgnoreChanges.ShouldBe(["keyId"]);
        (await WaitsFor(spoke, "azure-native:sql:Server sales-crm")).ShouldBe(["azure-native:authorization:RoleAssignment"]);
    }

    [Fact]
    public async Task A_document_account_names_its_key_without_a_version_and_the_identity_that_uses_it()
    {
        var spoke = await MeshRun.Spoke(Restricted(TestMesh.Sales), []);

        var account = spoke.The("DatabaseAccount", "sales-documents");
        var identity = RecordingMocks.IdOf("azure-native:managedidentity:UserAssignedIdentity", "sales-documents-key");
        account.Text("keyVaultKeyUri").ShouldMatch("^https://kv-[a-z0-9-]+\\.vault\\.azure\\.net/keys/key-documents$");
        account.Text("defaultIdentity").ShouldBe($"UserAssignedIdentity={identity}");
        account.List("identity.userAssignedIdentities").ShouldBe([identity]);
        (await WaitsFor(spoke, "azure-native:cosmosdb:DatabaseAccount sales-documents")).ShouldBe(["azure-native:authorization:RoleAssignment"]);
    }

    [Theory]
    [InlineData("prod", true)]
    [InlineData("test", false)]
    public async Task A_stream_has_a_key_where_its_tier_takes_one(string environment, bool hasKey)
    {
        var spoke = await MeshRun.Spoke(Restricted(TestMesh.Sales), [], EnvironmentName.Parse(environment));

        var stream = spoke.The("Namespace", "sales-events");
        stream.Text("encryption.keyVaultProperties.0.keyName").ShouldBe(hasKey ? "key-events" : "");
        spoke.OfType("Key").Any(key => key.Name == "sales-events-key").ShouldBe(hasKey);
    }

    [Fact]
    public async Task Only_a_vault_with_such_keys_trusts_Azures_services_and_none_is_public()
    {
        var with = (await MeshRun.Spoke(TestMesh.Support, [])).OfType("Vault").Single();
        var without = (await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Prod)).OfType("Vault").Single();

        with.Text("properties.networkAcls.bypass").ShouldBe("AzureServices");
        without.Text("properties.networkAcls.bypass").ShouldBe("None");
        without.Text("properties.sku.name").ShouldBe("standard");
        foreach (var vault in new[] { with, without })
        {
            vault.Text("properties.publicNetworkAccess").ShouldBe("Disabled");
            vault.Text("properties.networkAcls.defaultAction").ShouldBe("Deny");
            vault.At("properties.enablePurgeProtection").ShouldBe(true);
        }
    }

    [Fact]
    public async Task Confidential_stores_have_Microsofts_keys()
    {
        var spoke = await MeshRun.Spoke(TestMesh.Sales, [], EnvironmentName.Prod);

        spoke.OfType("Key").ShouldBeEmpty();
        spoke.The("StorageAccount", "sales-lake").Text("encryption.keySource").ShouldBe("Microsoft.Storage");
        spoke.OfType("EncryptionProtector").ShouldBeEmpty();
    }

    private static Domain Restricted(Domain domain) => domain with
    {
        Products = [.. domain.Products.Select(product => product with { Classification = Classification.Restricted })],
    };

    private static async Task<IEnumerable<string>> WaitsFor(MeshRun run, string resource) =>
        (await Pulumi.Utilities.OutputUtilities.GetValueAsync(run.OptionsOf[resource].DependsOn.ToOutput())).Select(other => other.GetResourceType());
}
