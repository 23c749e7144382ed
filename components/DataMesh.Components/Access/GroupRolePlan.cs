using DataMesh.Components.LandingZones;
using DataMesh.Model.Environments;
using DataMesh.Model.Roles;

namespace DataMesh.Components.Access;

/// <summary>
/// What the people of a domain may do in its landing zone by themselves; the one place that decides it. It is little: they see what there is, and in dev and
/// test they reach into it. Nobody manages anything by hand, in no environment, and users get nothing: groups do.
/// </summary>
/// <remarks>
/// Reader covers the costs of a resource group too, so nobody needs Cost Management Reader beside it (Azure documentation, "Assign access to Cost Management
/// data").
/// </remarks>
public static class GroupRolePlan
{
    private const string Owners = "owners";
    private const string Stewards = "stewards";
    private const string ProductOwners = "product-owners";

    /// <summary>The roles of the groups of a domain.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="profile">The environment's profile.</param>
    /// <returns>In a fixed order, each group, role and scope once.</returns>
    public static ImmutableArray<GroupRole> Of(Domain domain, EnvironmentProfile profile)
    {
        var roles = ImmutableArray.CreateBuilder<GroupRole>();
        foreach (var concern in DomainConcerns.Of(domain))
        {
            roles.Add(new(Owners, domain.Owner, RoleIds.Reader, GroupRoleScope.Of(concern), $"Owners of {domain.Name} see what it has and what it costs."));
            if (concern == Concern.Storage)
                roles.Add(new(Stewards, domain.Steward, RoleIds.Reader, GroupRoleScope.Of(concern), $"Stewards of {domain.Name} see its stores."));
        }

        foreach (var product in domain.Products.OrderBy(product => product.Name))
        {
            var scope = GroupRoleScope.Of(product.Name);
            roles.Add(new(Owners, domain.Owner, RoleIds.Reader, scope, $"Owners of {domain.Name} see its products and what they cost."));
            roles.Add(new(ProductOwners, product.Owner, RoleIds.Reader, scope, $"Owners of {domain.Name}/{product.Name} see what it has and what it costs."));
        }

        if (profile.People.OwnersKeepSecrets)
        {
            var reason = $"Owners of {domain.Name} keep its secrets by hand in this environment.";
            roles.Add(new(Owners, domain.Owner, RoleIds.KeyVaultSecretsOfficer, GroupRoleScope.Vault, reason));
        }

        if (profile.People.StewardsReadStores)
            roles.AddRange(domain.Stores.OrderBy(store => store.Name).SelectMany(store => ReadingOf(domain, store)));

        // One group may be owner and steward, of the domain and of products.
        return [.. roles.DistinctBy(role => (role.Group.ObjectId, role.RoleId, role.Scope))];
    }

    private static IEnumerable<GroupRole> ReadingOf(Domain domain, Store store)
    {
        if (StoreClassification.Of(domain, store) < Classification.Restricted && store.Accept(ReadingRole.Instance) is { } role)
        {
            var reason = $"Stewards of {domain.Name} look after the quality of what it stores.";
            yield return new(Stewards, domain.Steward, role, GroupRoleScope.Of(store.Name), reason);
        }
    }

    /// <summary>The role by which people read a whole store; null where Azure has none, and who reads is a matter of the store's own users.</summary>
    private sealed class ReadingRole : IStoreVisitor<string?>
    {
        public static ReadingRole Instance { get; } = new();

        public string? Visit(Lake lake) => RoleIds.StorageBlobDataReader;

        public string? Visit(SqlDatabase database) => null;

        public string? Visit(Postgres database) => null;

        public string? Visit(EventStream stream) => RoleIds.EventHubsDataReceiver;

        // Roles on documents are the account's own, and none of Azure's.
        public string? Visit(DocumentStore documents) => null;

        public string? Visit(Archive archive) => RoleIds.StorageBlobDataReader;

        // Its databases have roles of their own.
        public string? Visit(TelemetryStore telemetry) => null;

        public string? Visit(Lakehouse lakehouse) => RoleIds.StorageBlobDataReader;

        // Its pool has users of its own.
        public string? Visit(Warehouse warehouse) => null;

        // There is nothing to read.
        public string? Visit(Pipelines pipelines) => null;
    }
}
