namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class PrivateEndpointGroupRuleTests
{
    private readonly TestAzure _azure = new();
    private readonly string _subnet;
    private readonly string _account;

    public PrivateEndpointGroupRuleTests()
    {
        _azure.Group();
        _azure.Network("net", "10.0.0.0/16");
        _subnet = _azure.Subnet("net", "endpoints", "10.0.0.0/24");
        _account = _azure.Storage("lake");
    }

    [Theory]
    [InlineData("blob")]
    [InlineData("dfs")]
    public void A_sub_resource_of_the_target_is_accepted(string group) =>
        _azure.Try("network:PrivateEndpoint", TestAzure.Endpoint("pe", _subnet, _account, group)).ShouldBeEmpty();

    [Theory]
    [InlineData("vault")]
    [InlineData("BLOB")]
    public void A_sub_resource_that_the_target_lacks_is_refused(string group) =>
        _azure.Try("network:PrivateEndpoint", TestAzure.Endpoint("pe", _subnet, _account, group))
            .ShouldRefuse("InvalidValuesForRequestParameters", "privateLinkServiceConnections[0].groupIds").Message.ShouldContain("dfs");

    [Fact]
    public void Another_service_answers_in_its_own_way()
    {
        var vault = _azure.Put("keyvault:Vault", [.. Samples.Minimal("keyvault:Vault"), ("resourceGroupName", "rg"), ("vaultName", "kv-one")]);
        _azure.Try("network:PrivateEndpoint", TestAzure.Endpoint("pe", _subnet, vault, "blob")).ShouldRefuse("BadRequest");
    }

    [Fact]
    public void Two_sub_resources_are_refused() =>
        _azure.Try("network:PrivateEndpoint", TestAzure.Endpoint("pe", _subnet, _account, "blob", "dfs")).ShouldRefuse("OnlyOneGroupIdPermitted");

    [Fact]
    public void No_sub_resource_is_refused() =>
        _azure.Try("network:PrivateEndpoint", TestAzure.Endpoint("pe", _subnet, _account)).ShouldRefuse("MissingParameterOnPrivateLinkServiceConnection");
}
