namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class FactoryEndpointRuleTests
{
    private readonly TestAzure _azure = new();
    private readonly string _account;

    public FactoryEndpointRuleTests()
    {
        _azure.Group();
        _account = _azure.Storage("files");
        _azure.Put("datafactory:Factory", ("resourceGroupName", "rg"), ("factoryName", "adf-one"), ("location", "westeurope"));
    }

    [Theory]
    [InlineData("blob")]
    [InlineData("dfs")]
    public void An_endpoint_to_a_part_that_the_store_has_is_accepted(string group) => Try(group).ShouldBeEmpty();

    [Theory]
    [InlineData("sqlServer")]
    [InlineData(null)]
    public void An_endpoint_to_a_part_that_the_store_does_not_have_is_refused(string? group) =>
        Try(group).ShouldRefuse("InvalidPrivateLinkGroupId", "properties.groupId").Message.ShouldContain("blob, ");

    [Fact]
    public void A_factory_has_one_managed_network_and_its_name_is_fixed() =>
        Try("blob", "other").ShouldRefuse("InvalidManagedVirtualNetworkName", "managedVirtualNetworkName");

    private IReadOnlyList<AzureError> Try(string? group, string network = "default") => _azure.Try(
        "datafactory:ManagedPrivateEndpoint",
        ("resourceGroupName", "rg"), ("factoryName", "adf-one"), ("managedVirtualNetworkName", network), ("managedPrivateEndpointName", "files-blob"),
        ("properties", group is null ? Map(("privateLinkResourceId", _account)) : Map(("privateLinkResourceId", _account), ("groupId", group))));
}
