using DataMesh.Model.Roles;

namespace DataMesh.Components.Access;

/// <summary>Assigns the roles of a <see cref="GroupRolePlan"/>.</summary>
internal static class GroupRoleAssignments
{
    private static readonly ImmutableDictionary<string, string> Words = ImmutableDictionary<string, string>.Empty
        .Add(RoleIds.Reader, "reader")
        .Add(RoleIds.KeyVaultSecretsOfficer, "secrets-officer")
        .Add(RoleIds.StorageBlobDataReader, "data-reader")
        .Add(RoleIds.EventHubsDataReceiver, "data-receiver");

    /// <summary>Assigns the roles, each to its group and at its scope only.</summary>
    /// <param name="parent">The landing zone.</param>
    /// <param name="name">The landing zone's logical name.</param>
    /// <param name="site">Where the landing zone stands.</param>
    /// <param name="roles">Who gets what.</param>
    /// <param name="scopes">The Azure resource id of each scope that the roles name.</param>
    public static void Create(
        Resource parent, string name, LandingZoneSite site, ImmutableArray<GroupRole> roles, IReadOnlyDictionary<GroupRoleScope, Output<string>> scopes)
    {
        foreach (var role in roles)
        {
            var principal = role.Group.ObjectId.ToString("D");
            // A replacement has the same name; Azure refuses two at a time.
            _ = new AzureNative.Authorization.RoleAssignment($"{name}-{role.Scope}-{Words[role.RoleId]}-{role.Holder}", new()
            {
                RoleAssignmentName = site.Names.RoleAssignment($"{site.LandingZone}/{role.Scope}", principal, role.RoleId).ToString("D"),
                Scope = scopes[role.Scope],
                RoleDefinitionId = new AzureIds(site.Names).RoleDefinition(site.SubscriptionId, role.RoleId),
                PrincipalId = principal,
                PrincipalType = "Group",
                Description = role.Reason,
            }, new CustomResourceOptions { Parent = parent, DeleteBeforeReplace = true });
        }
    }
}
