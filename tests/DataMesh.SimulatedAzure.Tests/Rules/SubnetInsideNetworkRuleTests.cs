namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class SubnetInsideNetworkRuleTests
{
    private readonly TestAzure _azure = new();

    public SubnetInsideNetworkRuleTests() => _azure.Group();

    [Fact]
    public void A_subnet_inside_its_network_is_accepted()
    {
        _azure.Network("net", "10.0.0.0/16");
        _azure.Subnet("net", "all", "10.0.0.0/16");
    }

    [Fact]
    public void A_subnet_outside_its_network_is_refused()
    {
        _azure.Network("net", "10.0.0.0/16");
        _azure.Try("network:Subnet", ("resourceGroupName", "rg"), ("virtualNetworkName", "net"), ("subnetName", "far"), ("addressPrefix", "10.1.0.0/24"))
            .ShouldRefuse("NetcfgSubnetRangeOutsideVnet", "addressPrefix").Message.ShouldContain("virtual network 'net'");
    }

    [Fact]
    public void A_subnet_larger_than_its_network_is_refused()
    {
        _azure.Network("net", "10.0.0.0/24");
        _azure.Try("network:Subnet", ("resourceGroupName", "rg"), ("virtualNetworkName", "net"), ("subnetName", "big"),
            ("addressPrefixes", List("10.0.0.0/23")))
            .ShouldRefuse("NetcfgSubnetRangeOutsideVnet", "addressPrefixes");
    }

    [Fact]
    public void A_subnet_inside_the_request_of_its_network_is_judged_too() =>
        _azure.Try(
            "network:VirtualNetwork",
            ("resourceGroupName", "rg"), ("virtualNetworkName", "net"), ("addressSpace", Map(("addressPrefixes", List("10.0.0.0/16")))),
            ("subnets", List(Map(("name", "far"), ("addressPrefix", "192.168.0.0/24")))))
            .ShouldRefuse("NetcfgSubnetRangeOutsideVnet", "subnets[0].addressPrefix");

    [Fact]
    public void A_network_does_not_shrink_below_its_subnets()
    {
        _azure.Network("net", "10.0.0.0/16");
        _azure.Subnet("net", "far", "10.0.200.0/24");
        _azure.Try("network:VirtualNetwork", ("resourceGroupName", "rg"), ("virtualNetworkName", "net"),
            ("addressSpace", Map(("addressPrefixes", List("10.0.0.0/24")))))
            .ShouldRefuse("NetcfgSubnetRangeOutsideVnet", "addressSpace.addressPrefixes");
    }
}
