using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A role assignment keeps its principal and its role.
/// https://learn.microsoft.com/azure/role-based-access-control/troubleshooting#symptom---arm-template-role-assignment-returns-badrequest-status
/// </summary>
internal sealed class RoleAssignmentUnchangedRule : IPutRule
{
    public bool Concerns(string armType) => armType == "Microsoft.Authorization/roleAssignments";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (existing is null) yield break;
        if (Differs("principalId", static value => value))
            yield return Refuse("principalId");
        else if (Differs("roleDefinitionId", ArmId.NameOf))
            yield return Refuse("roleDefinitionId");

        bool Differs(string name, Func<string, string> part) =>
            ValueTree.Text(existing.Inputs, name) is { } before
            && ValueTree.Text(candidate.Inputs, name) is { } now
            && !part(before).Equals(part(now), StringComparison.OrdinalIgnoreCase);
    }

    private static AzureError Refuse(string property) =>
        new("RoleAssignmentUpdateNotPermitted", "Tenant ID, application ID, principal ID, and scope are not allowed to be "
            + "updated.", property);
}
