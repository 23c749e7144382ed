namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class SubnetCompanionInUseRuleTests
{
    private readonly TestAzure _azure = new();

    public SubnetCompanionInUseRuleTests()
    {
        _azure.Group();
        _azure.Network("net", "10.0.0.0/16");
    }

    [Fact]
    public void A_security_group_of_a_subnet_is_not_deleted()
    {
        var group = _azure.Put("network:NetworkSecurityGroup", ("resourceGroupName", "rg"), ("networkSecurityGroupName", "nsg"));
        var subnet = _azure.Subnet("net", "one", "10.0.0.0/24", ("networkSecurityGroup", Id(group)));
        _azure.TryDelete(group).ShouldRefuse("InUseNetworkSecurityGroupCannotBeDeleted").Message.ShouldContain(subnet);
    }

    [Fact]
    public void A_route_table_of_a_subnet_is_not_deleted()
    {
        var table = _azure.Put("network:RouteTable", ("resourceGroupName", "rg"), ("routeTableName", "routes"));
        _azure.Subnet("net", "one", "10.0.0.0/24", ("routeTable", Id(table)));
        _azure.TryDelete(table).ShouldRefuse("InUseRouteTableCannotBeDeleted");
    }

    [Fact]
    public void A_security_group_that_nobody_uses_is_deleted() =>
        _azure.TryDelete(_azure.Put("network:NetworkSecurityGroup", ("resourceGroupName", "rg"), ("networkSecurityGroupName", "nsg"))).ShouldBeEmpty();
}
