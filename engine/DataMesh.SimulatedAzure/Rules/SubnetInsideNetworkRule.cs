using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>A subnet lies inside its network. The answer: https://github.com/MicrosoftDocs/azure-docs/pull/123869</summary>
internal sealed class SubnetInsideNetworkRule : IPutRule
{
    public bool Concerns(string armType) => armType is NetworkAddresses.SubnetType or NetworkAddresses.NetworkType;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        switch (candidate.ArmType)
        {
            case NetworkAddresses.SubnetType
                when ArmId.Parent(candidate.Id) is { } parent && cloud.Find(parent) is { } network && NetworkAddresses.AreKnown(network):
                var path = candidate.Inputs.ContainsKey("addressPrefix") ? "addressPrefix" : "addressPrefixes";
                return Outside(network, ArmId.NameOf(candidate.Id), candidate.Inputs, path);
            case NetworkAddresses.NetworkType when NetworkAddresses.AreKnown(candidate):
                return NetworkAddresses.SubnetsOf(cloud, candidate)
                    .SelectMany(subnet => Outside(candidate, subnet.Name, subnet.Subnet, subnet.Path ?? "addressSpace.addressPrefixes"));
            default:
                return [];
        }
    }

    private static IEnumerable<AzureError> Outside(AzureResource network, string name, IReadOnlyDictionary<string, object?> subnet, string path)
    {
        var space = NetworkAddresses.OfNetwork(network);
        foreach (var range in NetworkAddresses.OfSubnet(subnet))
        {
            if (space.Any(prefix => prefix.Contains(range))) continue;
            yield return new AzureError(
                "NetcfgSubnetRangeOutsideVnet",
                $"Subnet '{name}' is not valid because its IP address range is outside the IP address range of virtual network "
                    + $"'{ArmId.NameOf(network.Id)}'. ({range} is not in {string.Join(", ", space)}.)",
                path);
        }
    }
}
