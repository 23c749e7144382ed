using System.Runtime.CompilerServices;
using DataMesh.SimulatedAzure.Addresses;
using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>Reads addresses out of networks and subnets. What does not parse was refused before, and is left out.</summary>
internal static class NetworkAddresses
{
    public const string NetworkType = "Microsoft.Network/virtualNetworks";
    public const string SubnetType = "Microsoft.Network/virtualNetworks/subnets";
    public const string PeeringType = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings";

    /// <summary>Read once a network: a hub's addresses are compared with those of every spoke.</summary>
    private static readonly ConditionalWeakTable<AzureResource, List<AddressRange>> Spaces = [];

    public static IReadOnlyList<AddressRange> OfNetwork(AzureResource network) =>
        Spaces.GetValue(network, static resource => Ranges(ValueTree.List(resource.Inputs, "addressSpace", "addressPrefixes")));

    /// <summary>True when the network has address prefixes and all of them are known.</summary>
    public static bool AreKnown(AzureResource network)
    {
        if (ValueTree.Get(network.Inputs, "addressSpace", "addressPrefixes") is not IReadOnlyList<object?> { Count: > 0 } prefixes)
            return false;
        foreach (var prefix in prefixes)
            if (prefix is not string) return false;
        return true;
    }

    public static List<AddressRange> OfSubnet(IReadOnlyDictionary<string, object?> subnet)
    {
        var ranges = Ranges(ValueTree.List(subnet, "addressPrefixes"));
        if (ValueTree.Text(subnet, "addressPrefix") is { } text && AddressRange.Parse(text) is { } range && !ranges.Contains(range))
            ranges.Add(range);
        return ranges;
    }

    /// <summary>
    /// The subnets of a network: those stored by themselves, and those put inside the network, with the path of the latter.
    /// </summary>
    public static IEnumerable<(string Name, IReadOnlyDictionary<string, object?> Subnet, string? Path)> SubnetsOf(ICloudView cloud, AzureResource network)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var child in cloud.Below(network.Id))
        {
            if (!child.ArmType.Equals(SubnetType, StringComparison.OrdinalIgnoreCase)) continue;
            var name = ArmId.NameOf(child.Id);
            seen.Add(name);
            yield return (name, child.Inputs, null);
        }
        var inside = ValueTree.List(network.Inputs, "subnets");
        for (var i = 0; i < inside.Count; i++)
            if (inside[i] is IReadOnlyDictionary<string, object?> subnet && ValueTree.Text(subnet, "name") is { } name && seen.Add(name))
                yield return (name, subnet, $"subnets[{i}].addressPrefix");
    }

    private static List<AddressRange> Ranges(IReadOnlyList<object?> prefixes)
    {
        var ranges = new List<AddressRange>(prefixes.Count);
        foreach (var prefix in prefixes)
            if (prefix is string text && AddressRange.Parse(text) is { } range) ranges.Add(range);
        return ranges;
    }
}
