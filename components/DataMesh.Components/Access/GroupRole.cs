namespace DataMesh.Components.Access;

/// <summary>A role that a group of people has in its domain's landing zone.</summary>
/// <param name="Holder">
/// What the group is in the domain: owners, stewards, product-owners. It stands in names, so that another group is a change and no new role.
/// </param>
/// <param name="Group">Who has it.</param>
/// <param name="RoleId">The role: one of <see cref="Model.Roles.RoleIds"/>.</param>
/// <param name="Scope">Where it counts.</param>
/// <param name="Reason">Why, for who reads it in the portal.</param>
public sealed record GroupRole(string Holder, GroupReference Group, string RoleId, GroupRoleScope Scope, string Reason);
