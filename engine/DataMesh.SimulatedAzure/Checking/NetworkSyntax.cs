using DataMesh.SimulatedAzure.Addresses;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Checking;

/// <summary>
/// What Azure's network provider checks of one request alone: that address prefixes are prefixes, and that subnets are large enough for
/// what their names promise. https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
/// </summary>
internal static class NetworkSyntax
{
    public static void Check(AzureType type, IReadOnlyDictionary<string, object?> inputs, List<AzureError> errors)
    {
        switch (type.ArmType)
        {
            case "Microsoft.Network/virtualNetworks":
                CheckNetwork(inputs, errors);
                break;
            case "Microsoft.Network/virtualNetworks/subnets":
                CheckSubnet(inputs, ValueTree.Text(inputs, "subnetName"), "", errors);
                break;
            case "Microsoft.Network/networkSecurityGroups":
                CheckRules(inputs, errors);
                break;
            case "Microsoft.Network/networkSecurityGroups/securityRules":
                CheckRule(inputs, ValueTree.Text(inputs, "securityRuleName") ?? "", "", errors);
                break;
        }
    }

    private static void CheckNetwork(IReadOnlyDictionary<string, object?> inputs, List<AzureError> errors)
    {
        var name = ValueTree.Text(inputs, "virtualNetworkName") ?? "";
        var prefixes = ValueTree.List(inputs, "addressSpace", "addressPrefixes");
        for (var i = 0; i < prefixes.Count; i++) CheckPrefix(prefixes[i], name, $"addressSpace.addressPrefixes[{i}]", errors);
        var subnets = ValueTree.List(inputs, "subnets");
        for (var i = 0; i < subnets.Count; i++)
            if (subnets[i] is IReadOnlyDictionary<string, object?> subnet)
                CheckSubnet(subnet, ValueTree.Text(subnet, "name"), $"subnets[{i}].", errors);
    }

    private static void CheckSubnet(IReadOnlyDictionary<string, object?> subnet, string? name, string path, List<AzureError> errors)
    {
        if (CheckPrefix(ValueTree.Get(subnet, "addressPrefix"), name ?? "", path + "addressPrefix", errors) is { } range)
            CheckSize(range, name ?? "", path + "addressPrefix", errors);
        var prefixes = ValueTree.List(subnet, "addressPrefixes");
        for (var i = 0; i < prefixes.Count; i++)
            if (CheckPrefix(prefixes[i], name ?? "", $"{path}addressPrefixes[{i}]", errors) is { } other)
                CheckSize(other, name ?? "", $"{path}addressPrefixes[{i}]", errors);
    }

    private static AddressRange? CheckPrefix(object? value, string owner, string path, List<AzureError> errors)
    {
        if (value is not string text) return null;
        if (!AddressRange.TryParse(text, out var range, out var hasHostBits))
        {
            errors.Add(new("InvalidAddressPrefixFormat", $"Address prefix {text} of resource {owner} is not formatted correctly. It "
                + $"should follow CIDR notation, for example 10.0.0.0/24.", path));
            return null;
        }
        if (hasHostBits)
            errors.Add(new("InvalidCIDRNotation", $"The address prefix {text} in resource {owner} has an invalid CIDR notation. For the "
                + $"given prefix length, the address prefix should be {range}.", path));
        return range;
    }

    private static void CheckSize(AddressRange range, string name, string path, List<AzureError> errors)
    {
        if (range.IsIPv6)
        {
            if (range.Length != 64)
                errors.Add(new("NetcfgInvalidSubnet", $"Subnet '{name}' is not valid in its virtual network: an IPv6 subnet must be "
                    + $"exactly /64, not /{range.Length}.", path));
            return;
        }
        var longest = name switch
        {
            "AzureFirewallSubnet" or "AzureFirewallManagementSubnet" or "AzureBastionSubnet" => 26,
            "RouteServerSubnet" => 26,
            _ => 29,
        };
        if (range.Length > longest)
            errors.Add(new("NetcfgInvalidSubnet", $"Subnet '{name}' is not valid in its virtual network: it needs a prefix of "
                + $"/{longest} or larger, not /{range.Length}.", path));
    }

    private static void CheckRules(IReadOnlyDictionary<string, object?> inputs, List<AzureError> errors)
    {
        var rules = ValueTree.List(inputs, "securityRules");
        var taken = new Dictionary<(string Direction, double Priority), string>();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i] is not IReadOnlyDictionary<string, object?> rule) continue;
            var name = ValueTree.Text(rule, "name") ?? "";
            CheckRule(rule, name, $"securityRules[{i}].", errors);
            if (ValueTree.Get(rule, "priority") is not double priority || ValueTree.Text(rule, "direction") is not { } direction) continue;
            if (!taken.TryAdd((direction.ToLowerInvariant(), priority), name))
                errors.Add(new("SecurityRuleConflict", $"Security rule {name} conflicts with rule "
                    + $"{taken[(direction.ToLowerInvariant(), priority)]}. Rules cannot have the same Priority and "
                    + $"Direction.", $"securityRules[{i}].priority"));
        }
    }

    private static void CheckRule(IReadOnlyDictionary<string, object?> rule, string name, string path, List<AzureError> errors)
    {
        if (ValueTree.Get(rule, "priority") is double priority && priority is < 100 or > 4096)
            errors.Add(new("SecurityRuleInvalidPriority", $"Security rule has invalid Priority. Value provided: {priority} Allowed "
                + $"range 100-4096.", path + "priority"));
        foreach (var side in (ReadOnlySpan<string>)["source", "destination"])
        {
            CheckRuleAddress(ValueTree.Get(rule, side + "AddressPrefix"), path + side + "AddressPrefix", errors);
            var prefixes = ValueTree.List(rule, side + "AddressPrefixes");
            for (var i = 0; i < prefixes.Count; i++) CheckRuleAddress(prefixes[i], $"{path}{side}AddressPrefixes[{i}]", errors);
        }
    }

    /// <summary>A rule names a prefix, an address, a service tag, or everything; only what begins like an address can be wrong.</summary>
    private static void CheckRuleAddress(object? value, string path, List<AzureError> errors)
    {
        if (value is not string text || text.Length == 0 || !(char.IsAsciiDigit(text[0]) || text.Contains(':'))) return;
        if (AddressRange.IsAddress(text) || AddressRange.TryParse(text, out _, out _)) return;
        errors.Add(new("SecurityRuleInvalidAddressPrefix", $"Security rule has invalid Address prefix. Value provided: {text}", path));
    }
}
