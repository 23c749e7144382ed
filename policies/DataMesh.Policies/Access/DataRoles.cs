using System.Collections.Frozen;
using DataMesh.Model.Roles;

namespace DataMesh.Policies.Access;

/// <summary>Azure's roles that reach data.</summary>
internal static class DataRoles
{
    // Azure built-in roles: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
    private static readonly FrozenSet<string> Reading = Set(RoleIds.StorageBlobDataReader, RoleIds.EventHubsDataReceiver, RoleIds.SchemaRegistryReader);

    private static readonly FrozenSet<string> Changing = Set(
        RoleIds.StorageBlobDataContributor, RoleIds.StorageBlobDataOwner, RoleIds.EventHubsDataSender, RoleIds.EventHubsDataOwner,
        RoleIds.SchemaRegistryContributor);

    private static readonly FrozenSet<string> OnBlobs = Set(RoleIds.StorageBlobDataReader, RoleIds.StorageBlobDataContributor);

    /// <summary>Whether the role reads or changes data.</summary>
    public static bool Has(string role) => Reading.Contains(role) || Changing.Contains(role);

    /// <summary>Whether the role changes data.</summary>
    public static bool Changes(string role) => Changing.Contains(role);

    /// <summary>Whether the role is on blobs, which a condition keeps to folders.</summary>
    public static bool IsOnBlobs(string role) => OnBlobs.Contains(role);

    private static FrozenSet<string> Set(params string[] roles) => roles.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
