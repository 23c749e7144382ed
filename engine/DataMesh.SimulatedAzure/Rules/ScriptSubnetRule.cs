using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A deployment script runs in a container, so the subnet it runs in must be delegated to containers.
/// https://learn.microsoft.com/azure/azure-resource-manager/bicep/deployment-script-vnet; the answer of the container service:
/// https://github.com/Azure/dev-box-images/issues/8
/// </summary>
internal sealed class ScriptSubnetRule : IPutRule
{
    private const string Containers = "Microsoft.ContainerInstance/containerGroups";

    public bool Concerns(string armType) => armType == "Microsoft.Resources/deploymentScripts";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        var subnets = ValueTree.List(candidate.Inputs, "containerSettings", "subnetIds");
        for (var i = 0; i < subnets.Count; i++)
        {
            if (subnets[i] is not IReadOnlyDictionary<string, object?> entry || ValueTree.Text(entry, "id") is not { } id) continue;
            if (Find(cloud, id) is not { } subnet || IsDelegated(subnet)) continue;
            yield return new AzureError(
                "SubnetMissingRequiredDelegation",
                $"Subnet missing required delegation 'Microsoft.ContainerInstance' for container group '{ArmId.NameOf(candidate.Id)}'. "
                    + $"The subnet {id} must be delegated to '{Containers}'.",
                $"containerSettings.subnetIds[{i}].id");
        }
    }

    private static bool IsDelegated(IReadOnlyDictionary<string, object?> subnet)
    {
        foreach (var delegation in ValueTree.List(subnet, "delegations"))
        {
            if (delegation is not IReadOnlyDictionary<string, object?> entry) return true;
            if (ValueTree.Get(entry, "serviceName") is AzureUnknown) return true;
            if (Containers.Equals(ValueTree.Text(entry, "serviceName"), StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static IReadOnlyDictionary<string, object?>? Find(ICloudView cloud, string id)
    {
        if (cloud.Find(id) is { } stored) return stored.Inputs;
        if (ArmId.Parent(id) is not { } parent || cloud.Find(parent) is not { } network) return null;
        foreach (var item in ValueTree.List(network.Inputs, "subnets"))
            if (item is IReadOnlyDictionary<string, object?> subnet
                && ArmId.NameOf(id).Equals(ValueTree.Text(subnet, "name"), StringComparison.OrdinalIgnoreCase))
                return subnet;
        return null;
    }
}
