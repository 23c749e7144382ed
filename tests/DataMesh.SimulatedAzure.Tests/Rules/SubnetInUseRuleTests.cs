namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class SubnetInUseRuleTests
{
    private readonly TestAzure _azure = new();
    private readonly string _network;
    private readonly string _subnet;
    private readonly string _endpoint;

    public SubnetInUseRuleTests()
    {
        _azure.Group();
        _network = _azure.Network("net", "10.0.0.0/16");
        _subnet = _azure.Subnet("net", "endpoints", "10.0.0.0/24");
        _endpoint = _azure.Put("network:PrivateEndpoint", TestAzure.Endpoint("pe", _subnet, _azure.Storage("lake"), "blob"));
    }

    [Fact]
    public void A_subnet_with_an_endpoint_is_not_deleted() =>
        _azure.TryDelete(_subnet).ShouldRefuse("InUseSubnetCannotBeDeleted").Message.ShouldContain(_endpoint);

    [Fact]
    public void Nor_is_its_network() => _azure.TryDelete(_network).ShouldRefuse("InUseSubnetCannotBeDeleted");

    [Fact]
    public void An_empty_subnet_is_deleted()
    {
        _azure.TryDelete(_endpoint).ShouldBeEmpty();
        _azure.TryDelete(_subnet).ShouldBeEmpty();
    }

    [Fact]
    public void A_group_that_holds_both_is_deleted_at_once() =>
        _azure.TryDelete($"/subscriptions/{TestAzure.Subscription}/resourceGroups/rg").ShouldBeEmpty();

    [Fact]
    public void A_group_whose_subnet_another_group_uses_is_not_deleted()
    {
        _azure.Group("other");
        _azure.Put("network:PrivateEndpoint",
        [
            .. TestAzure.Endpoint("pe2", _subnet, _azure.Storage("lake"), "dfs").Where(input => input.Key != "resourceGroupName"),
            ("resourceGroupName", "other"),
        ]);
        _azure.TryDelete($"/subscriptions/{TestAzure.Subscription}/resourceGroups/rg").ShouldRefuse("InUseSubnetCannotBeDeleted").Message.ShouldContain("pe2");
    }
}
