namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class PurgeProtectionRuleTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_deleted_vault_is_purged_unless_it_is_protected_from_that(bool isProtected)
    {
        var azure = new TestAzure();
        azure.Group();
        azure.TryDelete(azure.Put(SoftDeletedVaultRuleTests.Vault(purgeProtection: isProtected))).ShouldBeEmpty();
        var kept = azure.Cloud.OfType(SoftDeletion.DeletedVault).ShouldHaveSingleItem();
        kept.Id.ShouldBe($"/subscriptions/{TestAzure.Subscription}/providers/Microsoft.KeyVault/locations/westeurope/deletedVaults/kv-one");

        azure.TryDelete(kept.Id).Select(error => error.Code).ShouldBe(isProtected ? ["MethodNotAllowed"] : []);

        azure.Cloud.OfType(SoftDeletion.DeletedVault).Count().ShouldBe(isProtected ? 1 : 0);
    }
}
