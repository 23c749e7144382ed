namespace DataMesh.SimulatedAzure.Tests.Storing;

public sealed class SimulatedCloudTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CloudStore _store;
    private readonly SimulatedCloud _cloud;

    public SimulatedCloudTests()
    {
        _store = CloudStore.Open(_folder["azure.db"]);
        _cloud = new SimulatedCloud(_store, new AzureApi(AzureTypes.Default));
    }

    [Fact]
    public void A_put_stores_what_was_predicted()
    {
        var api = new AzureApi(AzureTypes.Default);
        var request = Group("rg");
        var predicted = api.Predict(request with { Inputs = api.Check(request).Inputs }).ShouldNotBeNull();
        var stored = _cloud.Put(request).Resource.ShouldNotBeNull();
        stored.Id.ShouldBe(predicted.Id);
        DataMesh.SimulatedAzure.Values.ValueTree.AreEqual(stored.Outputs, predicted.Outputs).ShouldBeTrue();
        DataMesh.SimulatedAzure.Values.ValueTree.AreEqual(_cloud.Read(stored.Id).Resource.ShouldNotBeNull().Outputs, predicted.Outputs).ShouldBeTrue();
    }

    [Fact]
    public void The_same_put_again_changes_nothing()
    {
        _cloud.Put(Group("rg")).Succeeded.ShouldBeTrue();
        var before = File.ReadAllBytes(_folder["azure.db"]).Length;
        _cloud.Put(Group("rg")).Succeeded.ShouldBeTrue();
        _store.All().ShouldHaveSingleItem();
        File.ReadAllBytes(_folder["azure.db"]).Length.ShouldBe(before);
    }

    [Fact]
    public void A_refused_put_leaves_nothing()
    {
        var result = _cloud.Put(TestAzure.Request("managedidentity:UserAssignedIdentity", Map(("resourceGroupName", "rg"), ("resourceName", "reader"))));
        result.Succeeded.ShouldBeFalse();
        result.Errors.ShouldRefuse("ResourceGroupNotFound");
        _store.All().ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        _cloud.Read("/subscriptions/s/resourceGroups/gone").Errors.ShouldRefuse("ResourceGroupNotFound");
        _cloud.Read("/subscriptions/s/resourceGroups/gone/providers/Microsoft.Storage/storageAccounts/lake").Errors.ShouldRefuse("ResourceNotFound")
            .Message.ShouldContain("'Microsoft.Storage/storageAccounts/lake' under resource group 'gone'");
    }

    [Fact]
    public void What_is_not_there_counts_as_deleted() => _cloud.Delete("/subscriptions/s/resourceGroups/gone").Succeeded.ShouldBeTrue();

    [Fact]
    public void A_refused_delete_leaves_everything()
    {
        var group = _cloud.Put(Group("rg")).Resource.ShouldNotBeNull().Id;
        _cloud.Put(TestAzure.Request("authorization:ManagementLockByScope", Map(("scope", group), ("level", "CanNotDelete"), ("lockName", "keep"))))
            .Succeeded.ShouldBeTrue();
        _cloud.Delete(group).Errors.ShouldRefuse("ScopeLocked");
        _store.All().Count().ShouldBe(2);
    }

    [Fact]
    public void A_group_takes_its_content_with_it()
    {
        var group = _cloud.Put(Group("rg")).Resource.ShouldNotBeNull().Id;
        _cloud.Put(TestAzure.Request("managedidentity:UserAssignedIdentity", Map(("resourceGroupName", "rg"), ("resourceName", "reader"))))
            .Succeeded.ShouldBeTrue();
        _cloud.Delete(group).Resource.ShouldNotBeNull().Id.ShouldBe(group);
        _store.All().ShouldBeEmpty();
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private static AzureRequest Group(string name) => TestAzure.Request("resources:ResourceGroup", Map(("resourceGroupName", name)));
}
