namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class PeeringOverlapRuleTests
{
    private readonly TestAzure _azure = new();
    private readonly string _hub;

    public PeeringOverlapRuleTests()
    {
        _azure.Group();
        _hub = _azure.Network("hub", "10.0.0.0/16");
    }

    [Fact]
    public void Networks_that_lie_apart_are_peered_both_ways()
    {
        var spoke = _azure.Network("spoke", "10.1.0.0/16");
        _azure.Try("network:VirtualNetworkPeering", TestAzure.Peering("hub", "to-spoke", spoke)).ShouldBeEmpty();
        _azure.Try("network:VirtualNetworkPeering", TestAzure.Peering("spoke", "to-hub", _hub)).ShouldBeEmpty();
    }

    [Fact]
    public void Networks_that_overlap_are_not_peered()
    {
        var spoke = _azure.Network("spoke", "10.0.128.0/17");
        _azure.Try("network:VirtualNetworkPeering", TestAzure.Peering("hub", "to-spoke", spoke))
            .ShouldRefuse("VnetAddressSpacesOverlap", "remoteVirtualNetwork.id")
            .Message.ShouldContain("Overlapping address prefixes: 10.0.0.0/16, 10.0.128.0/17");
    }

    [Fact]
    public void Two_spokes_of_one_hub_do_not_overlap()
    {
        _azure.Put("network:VirtualNetworkPeering", TestAzure.Peering("hub", "to-one", _azure.Network("one", "10.1.0.0/16")));
        _azure.Try("network:VirtualNetworkPeering", TestAzure.Peering("hub", "to-two", _azure.Network("two", "10.1.0.0/16")))
            .ShouldRefuse("VnetAddressSpaceOverlapsWithAlreadyPeeredVnet", "remoteVirtualNetwork.id");
    }

    [Fact]
    public void A_peered_network_does_not_grow_into_its_neighbour()
    {
        _azure.Put("network:VirtualNetworkPeering", TestAzure.Peering("hub", "to-one", _azure.Network("one", "10.1.0.0/16")));
        _azure.Try("network:VirtualNetwork", ("resourceGroupName", "rg"), ("virtualNetworkName", "hub"),
            ("addressSpace", Map(("addressPrefixes", List("10.0.0.0/15")))))
            .ShouldRefuse("VnetAddressSpacesOverlap", "addressSpace.addressPrefixes");
    }
}
