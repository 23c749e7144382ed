namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class StorageKeyRuleTests
{
    private const string EncryptionUser = "e147488a-f6f5-4113-8e2d-b22465e65bf6";
    private const string Reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7";

    private readonly TestAzure _azure = new();
    private readonly string _identity;

    public StorageKeyRuleTests()
    {
        _azure.Group();
        _identity = _azure.Identity("encryption");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_account_whose_identity_may_use_the_key_is_accepted(bool onTheVault)
    {
        var (vault, key) = Key();
        Assign(onTheVault ? vault : key, EncryptionUser);

        Account().ShouldBeEmpty();
    }

    [Fact]
    public void An_identity_without_a_role_is_refused()
    {
        Key();

        Account().ShouldRefuse("BadRequest", "encryption.encryptionIdentity.encryptionUserAssignedIdentity").Message.ShouldContain("aka.ms/storagecmkconfiguration");
    }

    [Fact]
    public void A_role_that_only_sees_the_key_does_not_do()
    {
        Assign(Key().Key, Reader);

        Account().ShouldRefuse("BadRequest", "encryption.encryptionIdentity.encryptionUserAssignedIdentity");
    }

    [Fact]
    public void A_vault_that_can_be_purged_is_refused()
    {
        Assign(Key(purgeProtection: false).Key, EncryptionUser);

        Account().ShouldRefuse("KeyVaultPolicyError", "encryption.keyVaultProperties.keyVaultUri").Message.ShouldStartWith("Keyvault policy recoverable is not set");
    }

    [Fact]
    public void A_vault_that_lets_no_service_in_is_refused()
    {
        Assign(Key(bypass: "None").Key, EncryptionUser);

        Account().ShouldRefuse("BadRequest", "encryption.keyVaultProperties.keyVaultUri").Message.ShouldContain("networkAcls.bypass");
    }

    [Fact]
    public void An_account_with_Microsofts_keys_needs_none_of_this() => _azure.Storage("plain").ShouldNotBeEmpty();

    private (string Vault, string Key) Key(bool purgeProtection = true, string bypass = "AzureServices")
    {
        var properties = Map(
            ("tenantId", TestAzure.Tenant), ("sku", Map(("family", "A"), ("name", "standard"))), ("enableRbacAuthorization", true), ("enableSoftDelete", true),
            ("networkAcls", Map(("defaultAction", "Deny"), ("bypass", bypass))));
        if (purgeProtection) properties["enablePurgeProtection"] = true;
        var vault = _azure.Put("keyvault:Vault", ("resourceGroupName", "rg"), ("vaultName", "kv-keys"), ("properties", properties));
        var key = _azure.Put(
            "keyvault:Key", ("resourceGroupName", "rg"), ("vaultName", "kv-keys"), ("keyName", "key-lake"), ("properties", Map(("kty", "RSA"), ("keySize", 3072.0))));
        return (vault, key);
    }

    private void Assign(string scope, string role) => _azure.Put("authorization:RoleAssignment", TestAzure.Assignment(scope, Principal(), role));

    private string Principal() => (string)(_azure.Cloud.Find(_identity)?.Outputs["principalId"] ?? throw new InvalidOperationException());

    private IReadOnlyList<AzureError> Account() => _azure.Try(
        "storage:StorageAccount", ("resourceGroupName", "rg"), ("accountName", "encrypted"), ("kind", "StorageV2"), ("sku", Map(("name", "Standard_LRS"))),
        ("identity", Map(("type", "UserAssigned"), ("userAssignedIdentities", List(_identity)))),
        ("encryption", Map(
            ("keySource", "Microsoft.Keyvault"),
            ("keyVaultProperties", Map(("keyVaultUri", "https://kv-keys.vault.azure.net/"), ("keyName", "key-lake"))),
            ("encryptionIdentity", Map(("encryptionUserAssignedIdentity", _identity))))));
}
