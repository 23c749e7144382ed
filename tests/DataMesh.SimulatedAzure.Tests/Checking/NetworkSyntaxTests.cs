namespace DataMesh.SimulatedAzure.Tests.Checking;

public sealed class NetworkSyntaxTests
{
    private readonly TestAzure _azure = new();

    [Theory]
    [InlineData("10.0.0.0")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0/24")]
    [InlineData("10.0.0.256/24")]
    [InlineData("010.0.0.0/8")]
    [InlineData("data")]
    public void What_is_no_prefix_is_refused(string prefix) =>
        Network(prefix).ShouldRefuse("InvalidAddressPrefixFormat", "addressSpace.addressPrefixes[0]");

    [Fact]
    public void A_prefix_with_host_bits_is_refused_with_what_it_should_be() =>
        Network("10.0.1.0/16").ShouldRefuse("InvalidCIDRNotation").Message.ShouldEndWith("the address prefix should be 10.0.0.0/16.");

    [Theory]
    [InlineData("10.0.0.0/8")]
    [InlineData("fd00::/48")]
    public void A_prefix_is_accepted(string prefix) => Network(prefix).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("data", "10.0.0.0/29", true)]
    [InlineData("data", "10.0.0.0/30", false)]
    [InlineData("AzureFirewallSubnet", "10.0.0.0/26", true)]
    [InlineData("AzureFirewallSubnet", "10.0.0.0/27", false)]
    [InlineData("AzureBastionSubnet", "10.0.0.0/27", false)]
    [InlineData("GatewaySubnet", "10.0.0.0/29", true)]
    [InlineData("six", "fd00::/64", true)]
    [InlineData("six", "fd00::/56", false)]
    public void A_subnet_is_large_enough_for_what_its_name_promises(string name, string prefix, bool accepted)
    {
        var check = _azure.Check("network:Subnet", ("resourceGroupName", "rg"), ("virtualNetworkName", "net"), ("subnetName", name), ("addressPrefix", prefix));
        if (accepted) check.Errors.ShouldBeEmpty();
        else check.ShouldRefuse("NetcfgInvalidSubnet", "addressPrefix");
    }

    [Theory]
    [InlineData("*", true)]
    [InlineData("VirtualNetwork", true)]
    [InlineData("10.0.0.0/16", true)]
    [InlineData("10.0.0.4", true)]
    [InlineData("10.0.0.0/40", false)]
    public void The_addresses_of_a_rule_are_checked(string prefix, bool accepted)
    {
        var check = Rules(Rule("one", 100, prefix));
        if (accepted) check.Errors.ShouldBeEmpty();
        else check.ShouldRefuse("SecurityRuleInvalidAddressPrefix", "securityRules[0].sourceAddressPrefix");
    }

    [Fact]
    public void Two_rules_of_one_direction_do_not_share_a_priority() =>
        Rules(Rule("one", 100, "*"), Rule("two", 100, "*")).ShouldRefuse("SecurityRuleConflict", "securityRules[1].priority");

    [Fact]
    public void A_priority_has_bounds() => Rules(Rule("one", 5000, "*")).ShouldRefuse("SecurityRuleInvalidPriority", "securityRules[0].priority");

    private static object Rule(string name, double priority, string source) => Map(
        ("name", name), ("priority", priority), ("direction", "Inbound"), ("access", "Deny"), ("protocol", "*"),
        ("sourceAddressPrefix", source), ("sourcePortRange", "*"), ("destinationAddressPrefix", "*"), ("destinationPortRange", "*"));

    private AzureCheck Rules(params object?[] rules) =>
        _azure.Check("network:NetworkSecurityGroup", ("resourceGroupName", "rg"), ("networkSecurityGroupName", "nsg"), ("securityRules", List(rules)));

    private AzureCheck Network(string prefix) =>
        _azure.Check("network:VirtualNetwork", ("resourceGroupName", "rg"), ("virtualNetworkName", "net"),
            ("addressSpace", Map(("addressPrefixes", List(prefix)))));
}
