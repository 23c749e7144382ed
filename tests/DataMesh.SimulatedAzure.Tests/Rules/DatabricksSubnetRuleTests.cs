namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class DatabricksSubnetRuleTests
{
    private const string Databricks = "Microsoft.Databricks/workspaces";
    private readonly TestAzure _azure = new();
    private readonly string _network;

    public DatabricksSubnetRuleTests()
    {
        _azure.Group();
        _network = _azure.Put("network:VirtualNetwork", ("resourceGroupName", "rg"), ("virtualNetworkName", "vnet"),
            ("addressSpace", Map(("addressPrefixes", List("10.0.0.0/16")))),
            ("subnets", List(
                Subnet("hosts", "10.0.0.0/26", Databricks), Subnet("containers", "10.0.1.0/24", Databricks), Subnet("small", "10.0.2.0/27", Databricks),
                Subnet("others", "10.0.3.0/24", "Microsoft.ContainerInstance/containerGroups"), Map(("name", "plain"), ("addressPrefix", "10.0.4.0/24")))));
    }

    [Fact]
    public void A_workspace_in_two_large_enough_subnets_that_are_delegated_to_it_is_accepted() => Try("hosts", "containers").ShouldBeEmpty();

    [Fact]
    public void A_workspace_in_a_network_of_its_own_is_accepted() => _azure.Try("databricks:Workspace", ("resourceGroupName", "rg"), ("workspaceName", "dbw-one")).ShouldBeEmpty();

    [Theory]
    [InlineData("small", "a /27")]
    [InlineData("others", "not delegated")]
    [InlineData("plain", "not delegated")]
    [InlineData("absent", "not in the virtual network")]
    [InlineData("", "missing")]
    public void Another_subnet_is_refused(string hosts, string why) =>
        Try(hosts, "containers").ShouldRefuse("BadRequest", "parameters.customPublicSubnetName.value").Message.ShouldContain(why);

    [Fact]
    public void One_subnet_for_both_is_refused() => Try("hosts", "hosts").ShouldRefuse("BadRequest", "parameters.customPrivateSubnetName.value");

    private IReadOnlyList<AzureError> Try(string hosts, string containers) => _azure.Try(
        "databricks:Workspace", ("resourceGroupName", "rg"), ("workspaceName", "dbw-one"),
        ("parameters", Map(
            ("customVirtualNetworkId", Map(("value", _network))), ("customPublicSubnetName", Map(("value", hosts))),
            ("customPrivateSubnetName", Map(("value", containers))))));

    private static object Subnet(string name, string prefix, string service) => Map(
        ("name", name), ("addressPrefix", prefix), ("delegations", List(Map(("name", "one"), ("serviceName", service)))));
}
