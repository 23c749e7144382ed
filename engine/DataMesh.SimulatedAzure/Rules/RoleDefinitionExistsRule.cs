using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Roles;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A role assignment names a role that exists. https://learn.microsoft.com/azure/role-based-access-control/troubleshooting
/// </summary>
internal sealed class RoleDefinitionExistsRule : IPutRule
{
    public bool Concerns(string armType) => armType == "Microsoft.Authorization/roleAssignments";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ValueTree.Text(candidate.Inputs, "roleDefinitionId") is not { } role) yield break;
        if (!role.Contains("/providers/Microsoft.Authorization/roleDefinitions/", StringComparison.OrdinalIgnoreCase))
        {
            yield return new AzureError("InvalidRoleDefinitionId", $"The role definition ID '{role}' is not valid. It has the form "
                + $"/subscriptions/{{subscriptionId}}/providers/Microsoft.Authorization/roleDefinitions/{{guid}}.", "roleDefinitionId");
            yield break;
        }
        var id = ArmId.NameOf(role);
        if (BuiltInRoles.NameOf(id) is not null || cloud.Find(role) is not null) yield break;
        yield return new AzureError("RoleDefinitionDoesNotExist", $"The specified role definition with ID '{id}' does not "
            + $"exist.", "roleDefinitionId");
    }
}
