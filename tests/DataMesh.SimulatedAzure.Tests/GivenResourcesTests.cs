namespace DataMesh.SimulatedAzure.Tests;

/// <summary>What a company had before is taken to be there, and nothing else is.</summary>
public sealed class GivenResourcesTests
{
    private const string Group = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-corp";
    private const string Network = $"{Group}/providers/Microsoft.Network/virtualNetworks/vnet-corp";

    private static readonly GivenResources Given = new([Network, $"{Group}/providers/Microsoft.Network/virtualNetworks/vnet-two"]);

    private static readonly string NoFile = Path.Combine(Path.GetTempPath(), "there-is-no-such-cloud.db");

    [Theory]
    [InlineData(Network, true)]
    [InlineData($"{Network}/", true)]
    [InlineData($"{Network}/subnets/snet-one", true)]
    [InlineData(Group, true)]
    [InlineData($"{Network}-two", false)]
    [InlineData($"{Group}/providers/Microsoft.Network/virtualNetworks/vnet", false)]
    [InlineData("/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg", false)]
    public void An_id_its_content_and_its_group_are_held_and_its_neighbours_are_not(string id, bool held)
    {
        new GivenResources([Network]).Hold(id).ShouldBe(held);
        new GivenResources([Network.ToUpperInvariant()]).Hold(id).ShouldBe(held);
        GivenResources.None.Hold(id).ShouldBeFalse();
    }

    [Fact]
    public void A_child_and_a_reference_find_what_is_given()
    {
        Put(GivenResources.None, Peering("rg-corp", "vnet-corp")).ShouldBe(["ResourceGroupNotFound", "InvalidResourceReference"]);
        Put(Given, Peering("rg-corp", "vnet-corp")).ShouldBeEmpty();
        Put(Given, Peering("rg-corp", "vnet-other")).ShouldBe(["ParentResourceNotFound"]);
        Put(Given, Peering("rg-other", "vnet-corp")).ShouldBe(["ResourceGroupNotFound"]);
    }

    [Fact]
    public void What_is_given_is_no_resource_that_can_be_read_or_listed()
    {
        using var cloud = CloudStore.OpenReadOnly(NoFile, new GivenResources([Network]));
        cloud.Find(Network).ShouldBeNull();
        cloud.All().ShouldBeEmpty();
        new PlannedCloud(cloud).IsGiven(Network).ShouldBeTrue();
    }

    private static IEnumerable<string> Put(GivenResources given, AzureRequest request)
    {
        using var store = CloudStore.OpenReadOnly(NoFile, given);
        var cloud = new PlannedCloud(store);
        var api = new AzureApi(AzureTypes.Default);
        var check = api.Check(request);
        check.Errors.ShouldBeEmpty();
        return [.. AzureRules.OnPut(cloud, api.Predict(request with { Inputs = check.Inputs }).ShouldNotBeNull(), null).Select(error => error.Code)];
    }

    private static AzureRequest Peering(string group, string network) => TestAzure.Request("network:VirtualNetworkPeering", Map(
        ("resourceGroupName", group), ("virtualNetworkName", network), ("virtualNetworkPeeringName", "peer"), ("remoteVirtualNetwork", Map(("id", $"{Group}/providers/Microsoft.Network/virtualNetworks/vnet-two")))),
        subscription: "33333333-3333-4333-8333-333333333333");
}
