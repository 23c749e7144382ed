namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class SoftDeletedVaultRuleTests
{
    private readonly TestAzure _azure = new();

    public SoftDeletedVaultRuleTests()
    {
        _azure.Group();
        _azure.Group("other");
    }

    [Fact]
    public void A_vault_whose_name_is_free_is_created() => _azure.Try(Vault()).ShouldBeEmpty();

    [Fact]
    public void The_name_of_a_deleted_vault_is_held_and_Azure_says_what_to_do()
    {
        _azure.TryDelete(_azure.Put(Vault())).ShouldBeEmpty();

        var error = _azure.Try(Vault()).ShouldHaveSingleItem();

        error.Code.ShouldBe("ConflictError");
        error.Message.ShouldContain("already exists in deleted state");
        error.Message.ShouldContain("set properties.createMode to \"recover\"");
    }

    [Fact]
    public void A_deleted_vault_is_recovered_on_demand_and_its_name_is_held_no_longer()
    {
        _azure.TryDelete(_azure.Put(Vault())).ShouldBeEmpty();

        var vault = _azure.Put(Vault(mode: "recover"));

        _azure.Cloud.OfType(SoftDeletion.DeletedVault).ShouldBeEmpty();
        _azure.Try(Vault()).ShouldBeEmpty("an update of the vault that lives");
        _azure.Cloud.Find(vault).ShouldNotBeNull();
    }

    [Fact]
    public void A_vault_that_lives_takes_recover_as_an_update()
    {
        _azure.Put(Vault());

        _azure.Try(Vault(mode: "recover")).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_never_deleted_is_not_recovered()
    {
        var error = _azure.Try(Vault(mode: "recover")).ShouldHaveSingleItem();

        (error.Code, error.Property).ShouldBe(("SoftDeletedVaultDoesNotExist", "properties.createMode"));
    }

    [Fact]
    public void A_vault_is_recovered_in_its_own_group_only()
    {
        _azure.TryDelete(_azure.Put(Vault())).ShouldBeEmpty();

        _azure.Try(Vault(mode: "recover", group: "other")).ShouldHaveSingleItem().Code.ShouldBe("SoftDeletedVaultDoesNotExist");
    }

    [Fact]
    public void The_name_is_held_in_all_of_Azure()
    {
        _azure.TryDelete(_azure.Put(Vault())).ShouldBeEmpty();
        _azure.Put(TestAzure.Request(
            "resources:ResourceGroup", Tree.Map(("resourceGroupName", "rg"), ("location", "westeurope")), subscription: TestAzure.OtherSubscription));

        _azure.Try(Vault(subscription: TestAzure.OtherSubscription)).ShouldHaveSingleItem().Code.ShouldBe("VaultAlreadyExists");
        _azure.Try(Vault(location: "northeurope")).ShouldHaveSingleItem().Code.ShouldBe("VaultAlreadyExists");
    }

    [Fact]
    public void A_vault_that_goes_with_its_group_is_kept_too()
    {
        _azure.Put(Vault());
        _azure.TryDelete($"/subscriptions/{TestAzure.Subscription}/resourceGroups/rg").ShouldBeEmpty();
        _azure.Group();

        _azure.Try(Vault()).ShouldHaveSingleItem().Code.ShouldBe("ConflictError");
        _azure.Try(Vault(mode: "recover")).ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_purges_a_vault_sets_its_name_free()
    {
        _azure.TryDelete(_azure.Put(Vault())).ShouldBeEmpty();

        _azure.TryDelete(_azure.Cloud.OfType(SoftDeletion.DeletedVault).ShouldHaveSingleItem().Id).ShouldBeEmpty();

        _azure.Try(Vault()).ShouldBeEmpty();
    }

    internal static AzureRequest Vault(
        string? mode = null, bool purgeProtection = false, string group = "rg", string location = "westeurope", string subscription = TestAzure.Subscription)
    {
        var properties = new Dictionary<string, object?>
        {
            ["tenantId"] = TestAzure.Tenant,
            ["sku"] = Tree.Map(("family", "A"), ("name", "standard")),
        };
        if (mode is not null) properties["createMode"] = mode;
        if (purgeProtection) properties["enablePurgeProtection"] = true;
        return TestAzure.Request(
            "keyvault:Vault",
            Tree.Map(("resourceGroupName", group), ("vaultName", "kv-one"), ("location", location), ("properties", properties)),
            subscription: subscription);
    }
}
