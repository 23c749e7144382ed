namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class ResourceGroupExistsRuleTests
{
    private readonly TestAzure _azure = new();

    [Fact]
    public void A_resource_in_an_existing_group_is_accepted()
    {
        _azure.Group();
        _azure.Storage("lake1").ShouldEndWith("/storageAccounts/lake1");
    }

    [Fact]
    public void A_resource_without_its_group_is_refused() =>
        _azure.Try("managedidentity:UserAssignedIdentity", ("resourceGroupName", "nowhere"), ("resourceName", "reader"))
            .ShouldRefuse("ResourceGroupNotFound", "resourceGroupName").Message.ShouldBe("Resource group 'nowhere' could not be found.");

    [Fact]
    public void Groups_compare_without_regard_to_case()
    {
        _azure.Group("RG-Data");
        _azure.Storage("lake2", "rg-data").ShouldNotBeNull();
    }
}
