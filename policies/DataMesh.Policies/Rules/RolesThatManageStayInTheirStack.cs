using System.Collections.Frozen;
using DataMesh.Model.Roles;

namespace DataMesh.Policies.Rules;

/// <summary>No role that manages resources or access goes to a principal from outside the stack.</summary>
public sealed class RolesThatManageStayInTheirStack : StackPolicy
{
    // Each of them can read data by giving itself the right, or by listing keys.
    private static readonly FrozenDictionary<string, string> Denied = new Dictionary<string, string>
    {
        [RoleIds.Owner] = "Owner",
        [RoleIds.Contributor] = "Contributor",
        [RoleIds.UserAccessAdministrator] = "User Access Administrator",
        [RoleIds.RoleBasedAccessControlAdministrator] = "Role Based Access Control Administrator",
        [RoleIds.StorageAccountContributor] = "Storage Account Contributor",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string Id => "mesh-iam-02";

    /// <inheritdoc/>
    public override string Title => "Roles that manage stay in their stack";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.Critical;

    /// <inheritdoc/>
    public override string Why => "Who may manage a domain's resources may read its data, whatever the register of access says.";

    /// <inheritdoc/>
    public override string Fix => "Assign the narrowest data role (for example Storage Blob Data Reader) at the scope of the port, by an access request.";

    /// <inheritdoc/>
    public override void Judge(JudgedStack stack, StackFindings findings)
    {
        foreach (var assignment in stack.OfType(ResourceTypes.RoleAssignment))
        {
            var about = findings.About(assignment);
            var role = assignment.Input("roleDefinitionId");
            if (role.IsUnknown)
                about.Unknown(role);
            else if (role.Text is { } id && Denied.TryGetValue(id[(id.LastIndexOf('/') + 1)..], out var name) && !GoesToOwnIdentity(stack, assignment))
                about.Violation($"The role {name} goes to a principal that this stack does not own.", role.Path);
        }
    }

    private static bool GoesToOwnIdentity(JudgedStack stack, JudgedResource assignment)
    {
        foreach (var urn in assignment.DependenciesOf("principalId"))
        {
            if (stack.Find(urn) is { Type: ResourceTypes.UserAssignedIdentity })
                return true;
        }

        return false;
    }
}
