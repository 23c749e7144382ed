using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A private endpoint in the managed network of a data factory connects to one sub-resource that its target has, and stands in the only managed network that a
/// factory can have. https://learn.microsoft.com/azure/data-factory/managed-virtual-network-private-endpoint
/// </summary>
internal sealed class FactoryEndpointRule : IPutRule
{
    private const string NetworkName = "default";

    public bool Concerns(string armType) => armType == "Microsoft.DataFactory/factories/managedVirtualNetworks/managedPrivateEndpoints";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ArmId.Parent(candidate.Id) is { } network && !ArmId.NameOf(network).Equals(NetworkName, StringComparison.OrdinalIgnoreCase))
            yield return new AzureError(
                "InvalidManagedVirtualNetworkName", $"The managed virtual network of a data factory is called '{NetworkName}', not '{ArmId.NameOf(network)}'.",
                "managedVirtualNetworkName");
        if (ValueTree.Text(candidate.Inputs, "properties", "privateLinkResourceId") is not { } target || ArmId.TypeOf(target) is not { } type
            || PrivateLinkGroups.Of(type) is not { } allowed || ValueTree.Get(candidate.Inputs, "properties", "groupId") is AzureUnknown) yield break;
        var group = ValueTree.Text(candidate.Inputs, "properties", "groupId");
        if (group is null || !allowed.Contains(group, StringComparer.OrdinalIgnoreCase))
            yield return new AzureError(
                "InvalidPrivateLinkGroupId", $"The group id '{group}' is not valid for the private link resource {target}. It is one of: {string.Join(", ", allowed)}.",
                "properties.groupId");
    }
}
