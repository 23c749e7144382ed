using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>
/// The six rules that every network security group has and no one can remove:
/// https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview#default-security-rules
/// </summary>
internal static class DefaultSecurityRules
{
    public static IReadOnlyList<object?> Of(string groupId) =>
    [
        Rule(groupId, "AllowVnetInBound", "Inbound", 65000, "Allow", "VirtualNetwork", "VirtualNetwork"),
        Rule(groupId, "AllowAzureLoadBalancerInBound", "Inbound", 65001, "Allow", "AzureLoadBalancer", "*"),
        Rule(groupId, "DenyAllInBound", "Inbound", 65500, "Deny", "*", "*"),
        Rule(groupId, "AllowVnetOutBound", "Outbound", 65000, "Allow", "VirtualNetwork", "VirtualNetwork"),
        Rule(groupId, "AllowInternetOutBound", "Outbound", 65001, "Allow", "*", "Internet"),
        Rule(groupId, "DenyAllOutBound", "Outbound", 65500, "Deny", "*", "*"),
    ];

    private static AzureObject Rule(
        string groupId, string name, string direction, double priority, string access, string source, string destination) => AzureObject.Of(
        ("access", access),
        ("destinationAddressPrefix", destination),
        ("destinationPortRange", "*"),
        ("direction", direction),
        ("id", $"{groupId}/defaultSecurityRules/{name}"),
        ("name", name),
        ("priority", priority),
        ("protocol", "*"),
        ("provisioningState", "Succeeded"),
        ("sourceAddressPrefix", source),
        ("sourcePortRange", "*"),
        ("type", "Microsoft.Network/networkSecurityGroups/defaultSecurityRules"));
}
