namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class LinkedIdRuleTests
{
    private readonly TestAzure _azure = new();

    [Fact]
    public void A_full_id_is_accepted()
    {
        _azure.Group();
        _azure.Network("hub", "10.0.0.0/16");
        var spoke = _azure.Network("spoke", "10.1.0.0/16");
        _azure.Try("network:VirtualNetworkPeering", TestAzure.Peering("hub", "to-spoke", spoke)).ShouldBeEmpty();
    }

    [Fact]
    public void A_bare_name_where_an_id_belongs_is_refused()
    {
        _azure.Group();
        _azure.Network("hub", "10.0.0.0/16");
        _azure.Try("network:VirtualNetworkPeering", TestAzure.Peering("hub", "to-spoke", "spoke"))
            .ShouldRefuse("LinkedInvalidPropertyId", "remoteVirtualNetwork.id");
    }
}
