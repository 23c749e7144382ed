namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class GlobalNameRuleTests
{
    private readonly TestAzure _azure = new();

    [Fact]
    public void A_name_of_ones_own_may_be_put_again()
    {
        _azure.Group();
        _azure.Storage("lake");
        _azure.Storage("lake");
    }

    [Theory]
    [InlineData("storage:StorageAccount", "accountName", "StorageAccountAlreadyTaken")]
    [InlineData("keyvault:Vault", "vaultName", "VaultAlreadyExists")]
    [InlineData("sql:Server", "serverName", "NameAlreadyExists")]
    [InlineData("eventhub:Namespace", "namespaceName", "BadRequest")]
    [InlineData("cosmosdb:DatabaseAccount", "accountName", "BadRequest")]
    [InlineData("containerregistry:Registry", "registryName", "AlreadyInUse")]
    [InlineData("kusto:Cluster", "clusterName", "InvalidClusterName")]
    [InlineData("dbforpostgresql:Server", "serverName", "ServerNameAlreadyExists")]
    [InlineData("synapse:Workspace", "workspaceName", "NameAlreadyExists")]
    [InlineData("purview:Account", "accountName", "AccountNameAlreadyExists")]
    public void A_name_that_another_group_holds_is_refused(string token, string nameInput, string code)
    {
        _azure.Group("one");
        _azure.Group("two");
        (string, object?)[] In(string group) =>
            [.. Samples.Minimal(token), ("resourceGroupName", group), (nameInput, "sharedname1")];
        _azure.Put(token, In("one"));
        _azure.Try(token, In("two")).ShouldRefuse(code, nameInput).Message.ShouldContain("sharedname1");
    }

    [Fact]
    public void Names_are_taken_across_subscriptions()
    {
        _azure.Group();
        _azure.Storage("lake");
        _azure.Put(TestAzure.Request("resources:ResourceGroup", Map(("resourceGroupName", "rg")), subscription: TestAzure.OtherSubscription));
        _azure.Try(TestAzure.Request(
            "storage:StorageAccount",
            Map(("resourceGroupName", "rg"), ("accountName", "lake"), ("kind", "StorageV2"), ("sku", Map(("name", "Standard_LRS")))),
            subscription: TestAzure.OtherSubscription)).ShouldRefuse("StorageAccountAlreadyTaken");
    }

    [Fact]
    public void A_deleted_name_is_free_again()
    {
        _azure.Group("one");
        _azure.Group("two");
        var id = _azure.Storage("lake", "one");
        _azure.TryDelete(id).ShouldBeEmpty();
        _azure.Storage("lake", "two");
    }
}
