using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>Subnets of a network do not overlap. The answer: https://github.com/MicrosoftDocs/azure-docs/pull/123869</summary>
internal sealed class SubnetOverlapRule : IPutRule
{
    public bool Concerns(string armType) => armType is NetworkAddresses.SubnetType or NetworkAddresses.NetworkType;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        switch (candidate.ArmType)
        {
            case NetworkAddresses.SubnetType when ArmId.Parent(candidate.Id) is { } parent && cloud.Find(parent) is { } network:
                var name = ArmId.NameOf(candidate.Id);
                foreach (var other in NetworkAddresses.SubnetsOf(cloud, network))
                    if (!other.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && Overlap(candidate.Inputs, other.Subnet) is { } range)
                        yield return Refuse(name, other.Name, range, network,
                            candidate.Inputs.ContainsKey("addressPrefix") ? "addressPrefix" : "addressPrefixes");
                break;
            case NetworkAddresses.NetworkType:
                var subnets = NetworkAddresses.SubnetsOf(cloud, candidate).ToArray();
                for (var i = 1; i < subnets.Length; i++)
                    for (var j = 0; j < i; j++)
                        if (subnets[i].Path is { } path && Overlap(subnets[i].Subnet, subnets[j].Subnet) is { } range)
                            yield return Refuse(subnets[i].Name, subnets[j].Name, range, candidate, path);
                break;
        }
    }

    private static string? Overlap(IReadOnlyDictionary<string, object?> left, IReadOnlyDictionary<string, object?> right)
    {
        foreach (var range in NetworkAddresses.OfSubnet(left))
            foreach (var other in NetworkAddresses.OfSubnet(right))
                if (range.Overlaps(other)) return $"{range} and {other}";
        return null;
    }

    private static AzureError Refuse(string name, string other, string ranges, AzureResource network, string path) => new(
        "NetcfgSubnetRangesOverlap",
        $"Subnet '{name}' is not valid because its IP address range overlaps with that of an existing subnet in virtual network "
            + $"'{ArmId.NameOf(network.Id)}'. (Subnet '{other}': {ranges}.)",
        path);
}
