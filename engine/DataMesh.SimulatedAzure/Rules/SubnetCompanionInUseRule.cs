using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A security group or a route table that a subnet uses is not deleted.
/// https://learn.microsoft.com/azure/virtual-network/manage-network-security-group#delete-a-network-security-group
/// </summary>
internal sealed class SubnetCompanionInUseRule : IDeleteRule
{
    public bool Concerns(string armType) => armType is "Microsoft.Network/networkSecurityGroups" or "Microsoft.Network/routeTables";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource target, string root)
    {
        var (code, label, help) = target.ArmType == "Microsoft.Network/routeTables"
            ? ("InUseRouteTableCannotBeDeleted", "Route table", "aka.ms/deleteroutetable")
            : ("InUseNetworkSecurityGroupCannotBeDeleted", "Network security group", "aka.ms/deletensg");
        var users = cloud.ByKey(CloudKeys.Reference(target.Id))
            .Where(user => user.ArmType.StartsWith("Microsoft.Network/", StringComparison.Ordinal)
                && !ArmId.IsBelow(user.Id, root)
                && !ArmId.IsBelow(user.Id, target.Id))
            .ToArray();
        if (users.Length == 0) yield break;
        yield return new AzureError(
            code,
            $"{label} {target.Id} cannot be deleted because it is in use by the following resources: "
                + $"{string.Join(", ", users.Select(user => user.Id))}. In order to delete the {label}, remove the association with the "
                + $"resource(s). To learn how to do this, see {help}.",
            null);
    }
}
