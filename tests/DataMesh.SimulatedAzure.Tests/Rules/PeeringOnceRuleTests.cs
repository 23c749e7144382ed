namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class PeeringOnceRuleTests
{
    private readonly TestAzure _azure = new();
    private readonly string _hub;
    private readonly string _spoke;

    public PeeringOnceRuleTests()
    {
        _azure.Group();
        _hub = _azure.Network("hub", "10.0.0.0/16");
        _spoke = _azure.Network("spoke", "10.1.0.0/16");
        _azure.Put("network:VirtualNetworkPeering", TestAzure.Peering("hub", "to-spoke", _spoke));
    }

    [Fact]
    public void The_same_peering_may_be_put_again() =>
        _azure.Try("network:VirtualNetworkPeering", TestAzure.Peering("hub", "to-spoke", _spoke)).ShouldBeEmpty();

    [Fact]
    public void A_second_peering_to_the_same_network_is_refused() =>
        _azure.Try("network:VirtualNetworkPeering", TestAzure.Peering("hub", "again", _spoke)).ShouldRefuse("AnotherPeeringAlreadyReferencesRemoteVnet");

    [Fact]
    public void A_peering_keeps_its_remote_network() =>
        _azure.Try("network:VirtualNetworkPeering", TestAzure.Peering("hub", "to-spoke", _azure.Network("other", "10.2.0.0/16")))
            .ShouldRefuse("ChangingRemoteVirtualNetworkNotAllowed");

    [Fact]
    public void A_network_is_not_peered_with_itself() =>
        _azure.Try("network:VirtualNetworkPeering", TestAzure.Peering("hub", "self", _hub)).ShouldContain(error => error.Code == "InvalidPeering");
}
