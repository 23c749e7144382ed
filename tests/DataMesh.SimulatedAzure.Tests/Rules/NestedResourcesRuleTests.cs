namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class NestedResourcesRuleTests
{
    private const string Blob = "privatelink.blob.core.windows.net";

    private readonly TestAzure _azure = new();
    private readonly string _group;
    private readonly string _zone;
    private readonly string _link;

    public NestedResourcesRuleTests()
    {
        _group = _azure.Group();
        _zone = _azure.Zone(Blob);
        _link = _azure.Put("privatedns:VirtualNetworkLink", TestAzure.Link(Blob, "to-net", _azure.Network("net", "10.0.0.0/16")));
    }

    [Fact]
    public void A_zone_with_a_link_is_not_deleted() =>
        _azure.TryDelete(_zone).ShouldRefuse("CannotDeleteResource").Message
            .ShouldContain($"'Microsoft.Network/privateDnsZones/{Blob}/virtualNetworkLinks/to-net'");

    [Fact]
    public void A_zone_without_links_is_deleted()
    {
        _azure.TryDelete(_link).ShouldBeEmpty();
        _azure.TryDelete(_zone).ShouldBeEmpty();
    }

    [Fact]
    public void A_group_takes_zone_and_link_with_it()
    {
        _azure.TryDelete(_group).ShouldBeEmpty();
        _azure.Cloud.Find(_link).ShouldBeNull();
    }
}
