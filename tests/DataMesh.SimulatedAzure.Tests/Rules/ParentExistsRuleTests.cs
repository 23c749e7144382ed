namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class ParentExistsRuleTests
{
    private readonly TestAzure _azure = new();

    [Fact]
    public void A_container_in_an_existing_account_is_accepted()
    {
        _azure.Group();
        _azure.Storage("lake");
        _azure.Try("storage:BlobContainer", ("resourceGroupName", "rg"), ("accountName", "lake"), ("containerName", "raw")).ShouldBeEmpty();
    }

    [Fact]
    public void A_container_without_its_account_is_refused()
    {
        _azure.Group();
        _azure.Try("storage:BlobContainer", ("resourceGroupName", "rg"), ("accountName", "lake"), ("containerName", "raw"))
            .ShouldRefuse("ParentResourceNotFound").Message.ShouldContain("Parent resource 'lake' not found");
    }

    [Fact]
    public void An_extension_of_a_resource_that_is_missing_is_refused()
    {
        var group = _azure.Group();
        _azure.Try("authorization:ManagementLockByScope",
            ("scope", group + "/providers/Microsoft.Storage/storageAccounts/gone"), ("level", "CanNotDelete"), ("lockName", "keep"))
            .ShouldRefuse("ResourceNotFound", "scope");
    }

    [Fact]
    public void A_subscription_is_always_there() =>
        _azure.Try("authorization:ManagementLockByScope",
            ("scope", $"/subscriptions/{TestAzure.Subscription}"), ("level", "CanNotDelete"), ("lockName", "keep")).ShouldBeEmpty();
}
