namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class ZoneLinkOnceRuleTests
{
    private const string Blob = "privatelink.blob.core.windows.net";

    private readonly TestAzure _azure = new();
    private readonly string _network;

    public ZoneLinkOnceRuleTests()
    {
        _azure.Group();
        _network = _azure.Network("net", "10.0.0.0/16");
        _azure.Zone(Blob);
        _azure.Put("privatedns:VirtualNetworkLink", TestAzure.Link(Blob, "to-net", _network));
    }

    [Fact]
    public void A_second_network_is_linked_to_the_same_zone() =>
        _azure.Try("privatedns:VirtualNetworkLink", TestAzure.Link(Blob, "to-other", _azure.Network("other", "10.1.0.0/16"))).ShouldBeEmpty();

    [Fact]
    public void A_network_is_linked_to_a_second_zone()
    {
        _azure.Zone("privatelink.dfs.core.windows.net");
        _azure.Try("privatedns:VirtualNetworkLink", TestAzure.Link("privatelink.dfs.core.windows.net", "to-net", _network)).ShouldBeEmpty();
    }

    [Fact]
    public void A_second_link_of_the_same_two_is_refused() =>
        _azure.Try("privatedns:VirtualNetworkLink", TestAzure.Link(Blob, "again", _network)).ShouldRefuse("Conflict", "virtualNetwork.id");

    [Fact]
    public void Two_zones_of_one_name_are_not_linked_to_one_network()
    {
        _azure.Group("other");
        _azure.Zone(Blob, "other");
        _azure.Try("privatedns:VirtualNetworkLink", TestAzure.Link(Blob, "to-net", _network, "other")).ShouldRefuse("BadRequest", "virtualNetwork.id")
            .Message.ShouldStartWith("A virtual network cannot be linked to multiple zones with overlapping namespaces.");
    }
}
