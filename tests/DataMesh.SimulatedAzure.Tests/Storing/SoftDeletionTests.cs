using DataMesh.SimulatedAzure.Tests.Rules;

namespace DataMesh.SimulatedAzure.Tests.Storing;

public sealed class SoftDeletionTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("soft-deletion-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void What_was_deleted_is_remembered_by_the_file_and_forgotten_once_it_is_recovered()
    {
        var path = Path.Combine(_folder.FullName, "azure.db");
        var api = new AzureApi(AzureTypes.Default);
        var group = TestAzure.Request("resources:ResourceGroup", Tree.Map(("resourceGroupName", "rg"), ("location", "westeurope")));
        using (var store = CloudStore.Open(path))
        {
            var cloud = new SimulatedCloud(store, api);
            cloud.Put(group).Errors.ShouldBeEmpty();
            cloud.Put(SoftDeletedVaultRuleTests.Vault()).Errors.ShouldBeEmpty();
            cloud.Delete($"/subscriptions/{TestAzure.Subscription}/resourceGroups/rg").Errors.ShouldBeEmpty();
            store.All().ShouldHaveSingleItem().ArmType.ShouldBe(SoftDeletion.DeletedVault);
        }

        using (var store = CloudStore.Open(path))
        {
            var cloud = new SimulatedCloud(store, api);
            cloud.Put(group).Errors.ShouldBeEmpty();
            cloud.Put(SoftDeletedVaultRuleTests.Vault()).Errors.ShouldHaveSingleItem().Code.ShouldBe("ConflictError");
            cloud.Put(SoftDeletedVaultRuleTests.Vault(mode: "recover")).Errors.ShouldBeEmpty();
            store.All().Select(resource => resource.ArmType).ShouldNotContain(SoftDeletion.DeletedVault);
        }
    }
}
