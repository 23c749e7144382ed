using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// One role, one principal, one scope: one assignment, whatever its name.
/// https://learn.microsoft.com/azure/role-based-access-control/troubleshooting#symptom---arm-template-role-assignment-returns-badrequest-status
/// </summary>
internal sealed class RoleAssignmentOnceRule : IPutRule
{
    public bool Concerns(string armType) => armType == "Microsoft.Authorization/roleAssignments";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ArmId.Parent(candidate.Id) is not { } scope
            || ValueTree.Text(candidate.Inputs, "principalId") is not { } principal
            || ValueTree.Text(candidate.Inputs, "roleDefinitionId") is not { } role) yield break;
        foreach (var other in cloud.ByKey(CloudKeys.Grant(scope, principal, role)))
            if (!ArmId.AreEqual(other.Id, candidate.Id))
                yield return new AzureError("RoleAssignmentExists", $"The role assignment already exists. The ID of the existing role "
                    + $"assignment is {ArmId.NameOf(other.Id).Replace("-", "", StringComparison.Ordinal)}.", null);
    }
}
