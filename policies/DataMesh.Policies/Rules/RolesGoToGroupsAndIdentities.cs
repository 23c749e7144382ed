namespace DataMesh.Policies.Rules;

/// <summary>Roles go to groups and identities, never to users.</summary>
public sealed class RolesGoToGroupsAndIdentities : ResourcePolicy
{
    /// <inheritdoc/>
    public override string Id => "mesh-iam-01";

    /// <inheritdoc/>
    public override string Title => "Roles go to groups and identities, never to users";

    /// <inheritdoc/>
    public override PolicySeverity Severity => PolicySeverity.High;

    /// <inheritdoc/>
    public override ImmutableArray<string> Types { get; } =
        [ResourceTypes.RoleAssignment, ResourceTypes.DataExplorerAssignment, ResourceTypes.DataExplorerClusterAssignment];

    /// <inheritdoc/>
    public override string Why => "What a user was given by hand stays when the user changes jobs; membership of a group is reviewed.";

    /// <inheritdoc/>
    public override string Fix => "Assign the role to an Entra group or a managed identity and say which (PrincipalType = \"Group\" or \"ServicePrincipal\").";

    /// <inheritdoc/>
    public override void Judge(JudgedResource resource, ResourceFindings findings)
    {
        var kind = resource.Input("principalType");
        if (kind.IsUnknown)
            findings.Unknown(kind);
        // App is what Data Explorer calls an identity.
        else if (kind.Text is not ("Group" or "ServicePrincipal" or "ForeignGroup" or "App"))
            findings.Violation(kind.Text is "User" ? "This role goes to a user." : "It is not said what kind of principal gets this role.", kind.Path);
    }
}
