using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Tests;

public sealed class FunctionTests
{
    private readonly TestAzure _azure = new();

    [Fact]
    public void The_client_is_told_where_it_deploys()
    {
        var outputs = Invoke("authorization:getClientConfig").Outputs;
        outputs["subscriptionId"].ShouldBe(TestAzure.Subscription);
        outputs["tenantId"].ShouldBe(TestAzure.Tenant);
        Guid.TryParse(outputs["objectId"] as string, out _).ShouldBeTrue();
    }

    [Fact]
    public void A_resource_that_is_there_is_read()
    {
        _azure.Group();
        var id = _azure.Identity("reader");
        var outputs = Invoke("managedidentity:getUserAssignedIdentity", ("resourceGroupName", "rg"), ("resourceName", "reader")).Outputs;
        outputs["id"].ShouldBe(id);
        outputs["principalId"].ShouldBe(ValueTree.Text(_azure.Cloud.Find(id).ShouldNotBeNull().Outputs, "principalId"));
    }

    [Fact]
    public void A_resource_that_is_missing_is_not_found() =>
        Invoke("managedidentity:getUserAssignedIdentity", ("resourceGroupName", "rg"), ("resourceName", "reader")).Errors.ShouldRefuse("ResourceNotFound");

    [Fact]
    public void The_keys_of_an_account_are_its_own_and_stay_the_same()
    {
        _azure.Group();
        _azure.Storage("lake");
        _azure.Storage("sea");
        Keys("lake").ShouldBe(Keys("lake"));
        Keys("lake").ShouldNotBe(Keys("sea"));
    }

    [Fact]
    public void A_function_that_is_not_known_is_no_answer() =>
        AzureFunctions.Invoke(_azure.Cloud, AzureTypes.Default, TestAzure.Request("compute:getVirtualMachine", [])).ShouldBeNull();

    private string Keys(string account) =>
        System.Text.Encoding.UTF8.GetString(DataMesh.SimulatedAzure.Storing.ResourceJson.Write(
            Invoke("storage:listStorageAccountKeys", ("resourceGroupName", "rg"), ("accountName", account)).Outputs));

    private AzureInvocation Invoke(string token, params (string Key, object? Value)[] arguments) =>
        AzureFunctions.Invoke(_azure.Cloud, AzureTypes.Default, TestAzure.Request(token, Map(arguments))).ShouldNotBeNull();
}
