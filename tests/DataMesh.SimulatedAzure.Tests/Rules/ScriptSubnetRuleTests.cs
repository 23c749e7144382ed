namespace DataMesh.SimulatedAzure.Tests.Rules;

public sealed class ScriptSubnetRuleTests
{
    private readonly TestAzure _azure = new();

    public ScriptSubnetRuleTests()
    {
        _azure.Group();
        _azure.Network("net", "10.0.0.0/16");
    }

    [Fact]
    public void A_script_in_a_subnet_for_containers_is_accepted()
    {
        var subnet = _azure.Subnet(
            "net", "scripts", "10.0.0.0/28",
            ("delegations", List(Map(("name", "aci"), ("serviceName", "Microsoft.ContainerInstance/containerGroups")))));
        _azure.Try("resources:AzureCliScript", Script(subnet)).ShouldBeEmpty();
    }

    [Fact]
    public void A_script_in_any_other_subnet_is_refused() =>
        _azure.Try("resources:AzureCliScript", Script(_azure.Subnet("net", "endpoints", "10.0.0.0/24")))
            .ShouldRefuse("SubnetMissingRequiredDelegation", "containerSettings.subnetIds[0].id");

    private static (string Key, object? Value)[] Script(string subnet) =>
    [
        ("resourceGroupName", "rg"), ("scriptName", "run"), ("kind", "AzureCLI"), ("azCliVersion", "2.60.0"), ("retentionInterval", "P1D"),
        ("scriptContent", "echo"),
        ("containerSettings", Map(("subnetIds", List(Id(subnet))))),
    ];
}
