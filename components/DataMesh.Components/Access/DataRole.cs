using DataMesh.Model.Roles;

namespace DataMesh.Components.Access;

/// <summary>A role on data that an identity has at the scope of what stands behind ports.</summary>
internal static class DataRole
{
    /// <summary>Assigns the role, to this identity and at this scope only.</summary>
    /// <param name="store">The store's component.</param>
    /// <param name="name">The assignment's logical name.</param>
    /// <param name="site">Where the store stands.</param>
    /// <param name="roleId">The role: one of <see cref="RoleIds"/>.</param>
    /// <param name="scope">The Azure resource id at which the role counts.</param>
    /// <param name="scopeKey">What the scope is called in the assignment's name, which is derived from it: it must not depend on the cloud.</param>
    /// <param name="accesses">Why: all of one identity, in their order.</param>
    /// <param name="condition">What narrows the role further (Azure ABAC); null where nothing does.</param>
    public static AzureNative.Authorization.RoleAssignment Assign(
        Resource store, string name, LandingZoneSite site, string roleId, Input<string> scope, string scopeKey, ImmutableArray<StoreAccess> accesses,
        string? condition = null)
    {
        var identity = accesses[0].Identity;
        var args = new AzureNative.Authorization.RoleAssignmentArgs
        {
            RoleAssignmentName = site.Names.RoleAssignment(scopeKey, identity.Product.ToString(), roleId).ToString("D"),
            Scope = scope,
            RoleDefinitionId = new AzureIds(site.Names).RoleDefinition(site.SubscriptionId, roleId),
            PrincipalId = identity.PrincipalId,
            PrincipalType = "ServicePrincipal",
            Description = string.Join(" ", accesses.Select(access => access.Reason)),
        };
        if (condition is not null)
        {
            args.Condition = condition;
            args.ConditionVersion = BlobPathCondition.Version;
        }

        // A replacement has the same name; Azure refuses two at a time.
        return new(name, args, new CustomResourceOptions { Parent = store, DeleteBeforeReplace = true });
    }
}
