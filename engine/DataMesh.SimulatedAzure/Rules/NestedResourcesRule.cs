using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A private DNS zone with links to networks is not deleted. The answer: https://github.com/learntocloud/networking-lab/issues/8;
/// https://github.com/Azure/deployment-stacks/issues/227 says that the links must go first.
/// </summary>
internal sealed class NestedResourcesRule : IDeleteRule
{
    public bool Concerns(string armType) => armType == "Microsoft.Network/privateDnsZones";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource target, string root)
    {
        if (!ArmId.AreEqual(target.Id, root)) yield break;
        var links = cloud.Below(target.Id).Where(child => child.ArmType == "Microsoft.Network/privateDnsZones/virtualNetworkLinks").ToArray();
        if (links.Length == 0) yield break;
        var some = string.Join("','", links.Take(3).Select(link => link.Id[(link.Id.LastIndexOf("/providers/", StringComparison.OrdinalIgnoreCase) + 11)..]));
        yield return new AzureError(
            "CannotDeleteResource",
            $"Cannot delete resource while nested resources exist. Some existing nested resource IDs include: '{some}'. Please delete "
                + $"all nested resources before deleting this resource.",
            null);
    }
}
