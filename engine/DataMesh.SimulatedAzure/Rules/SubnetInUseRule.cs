using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A subnet in which something lives is not deleted, nor is its network.
/// https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet#delete-a-subnet
/// </summary>
internal sealed class SubnetInUseRule : IDeleteRule
{
    public bool Concerns(string armType) => armType is NetworkAddresses.SubnetType or NetworkAddresses.NetworkType;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource target, string root)
    {
        switch (target.ArmType)
        {
            case NetworkAddresses.SubnetType:
                return InUse(cloud, target.Id, root);
            case NetworkAddresses.NetworkType:
                // Subnets that are stored by themselves are targets of their own; those inside the network are looked at here.
                return ValueTree.List(target.Inputs, "subnets")
                    .OfType<IReadOnlyDictionary<string, object?>>()
                    .Select(subnet => ValueTree.Text(subnet, "name"))
                    .OfType<string>()
                    .SelectMany(name => InUse(cloud, $"{target.Id}/subnets/{name}", root));
            default:
                return [];
        }
    }

    private static IEnumerable<AzureError> InUse(ICloudView cloud, string subnet, string root)
    {
        var users = cloud.ByKey(CloudKeys.Reference(subnet)).Where(user => Occupies(user.ArmType) && !ArmId.IsBelow(user.Id, root)).ToArray();
        if (users.Length == 0) yield break;
        yield return new AzureError(
            "InUseSubnetCannotBeDeleted",
            $"Subnet {ArmId.NameOf(subnet)} is in use by {string.Join(", ", users.Select(user => user.Id))} and cannot be deleted. In "
                + $"order to delete the subnet, delete all the resources within the subnet. See aka.ms/deletesubnet.",
            null);
    }

    /// <summary>
    /// Firewalls of stores name subnets as well, but do not live there; the containers of a script are gone when it has run.
    /// </summary>
    private static bool Occupies(string armType) =>
        armType.StartsWith("Microsoft.Network/", StringComparison.Ordinal) && armType is not NetworkAddresses.NetworkType and not NetworkAddresses.SubnetType;
}
