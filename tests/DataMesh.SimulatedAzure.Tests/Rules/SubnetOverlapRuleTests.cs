namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class SubnetOverlapRuleTests
{
    private readonly TestAzure _azure = new();

    public SubnetOverlapRuleTests() => _azure.Group();

    [Fact]
    public void Neighbouring_subnets_are_accepted()
    {
        _azure.Network("net", "10.0.0.0/16");
        _azure.Subnet("net", "one", "10.0.0.0/25");
        _azure.Subnet("net", "two", "10.0.0.128/25");
    }

    [Fact]
    public void A_subnet_may_be_put_again()
    {
        _azure.Network("net", "10.0.0.0/16");
        _azure.Subnet("net", "one", "10.0.0.0/25");
        _azure.Subnet("net", "ONE", "10.0.0.0/25");
    }

    [Fact]
    public void Overlapping_subnets_are_refused()
    {
        _azure.Network("net", "10.0.0.0/16");
        _azure.Subnet("net", "one", "10.0.0.0/24");
        _azure.Try("network:Subnet", ("resourceGroupName", "rg"), ("virtualNetworkName", "net"), ("subnetName", "two"), ("addressPrefix", "10.0.0.128/25"))
            .ShouldRefuse("NetcfgSubnetRangesOverlap", "addressPrefix").Message.ShouldContain("Subnet 'two'");
    }

    [Fact]
    public void Overlapping_subnets_inside_one_request_are_refused() =>
        _azure.Try(
            "network:VirtualNetwork",
            ("resourceGroupName", "rg"), ("virtualNetworkName", "net"), ("addressSpace", Map(("addressPrefixes", List("10.0.0.0/16")))),
            ("subnets", List(Map(("name", "one"), ("addressPrefix", "10.0.0.0/24")), Map(("name", "two"), ("addressPrefix", "10.0.0.0/25")))))
            .ShouldRefuse("NetcfgSubnetRangesOverlap", "subnets[1].addressPrefix");
}
