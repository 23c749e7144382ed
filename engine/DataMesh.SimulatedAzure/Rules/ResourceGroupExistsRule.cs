using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>A resource needs its group. https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found</summary>
internal sealed class ResourceGroupExistsRule : IPutRule
{
    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ArmId.ResourceGroupOf(candidate.Id) is not { } group || ArmId.AreEqual(group, candidate.Id) || cloud.Find(group) is not null
            || Existence.MayBeThere(cloud, group))
            yield break;
        var property = candidate.Inputs.ContainsKey("resourceGroupName") ? "resourceGroupName" : null;
        yield return new AzureError("ResourceGroupNotFound", $"Resource group '{ArmId.NameOf(group)}' could not be found.", property);
    }
}
