using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// What a resource refers to must be there. https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-not-found; the
/// network provider's answer: https://github.com/microsoft/MCW-Building-a-resilient-IaaS-architecture/issues/35
/// </summary>
internal sealed class ReferenceExistsRule : IPutRule
{
    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        foreach (var (id, path) in References.In(candidate))
        {
            // The scope of an extension is its parent, which ParentExistsRule looks at; a resource may name itself and what lies in it.
            if (path is "scope" or "resourceUri" or "resourceId" || ArmId.AreEqual(id, candidate.Id) || ArmId.IsBelow(id, candidate.Id))
                continue;
            if (!Existence.IsThere(cloud, id)) yield return Missing(candidate, id, path);
        }
    }

    private static AzureError Missing(AzureResource candidate, string id, string path)
    {
        if (candidate.ArmType.StartsWith("Microsoft.Network/", StringComparison.OrdinalIgnoreCase))
            return new AzureError(
                "InvalidResourceReference",
                $"Resource {id} referenced by resource {candidate.Id} was not found. Please make sure that the referenced resource "
                    + $"exists, and that both resources are in the same region.",
                path);
        var group = ArmId.ResourceGroupOf(id);
        if (group is not null && ArmId.AreEqual(group, id))
            return new AzureError("ResourceGroupNotFound", $"Resource group '{ArmId.NameOf(id)}' could not be found.", path);
        return new AzureError(
            "ResourceNotFound",
            $"The Resource '{ArmId.TypeOf(id)}/{ArmId.NameOf(id)}' under resource group '{(group is null ? "" : ArmId.NameOf(group))}' "
                + $"was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix",
            path);
    }
}
