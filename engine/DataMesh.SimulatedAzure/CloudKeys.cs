using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Kubernetes;
using DataMesh.SimulatedAzure.Prediction;
using DataMesh.SimulatedAzure.Rules;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure;

/// <summary>
/// The keys under which a resource is filed, so that a rule finds what it asks for at a cost that does not grow with the cloud: by global
/// name, by the ids that its inputs name, by the principals it brings, by what may exist only once.
/// </summary>
public static class CloudKeys
{
    /// <summary>The key of a globally unique name.</summary>
    public static string GlobalName(string armType, string name) => $"name {armType} {name}".ToLowerInvariant();

    /// <summary>The key of everything whose inputs name an id.</summary>
    public static string Reference(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return "ref " + ArmId.Key(id);
    }

    /// <summary>The key of the resource that a managed identity's principal belongs to.</summary>
    public static string Principal(string principalId) => $"principal {principalId}".ToLowerInvariant();

    /// <summary>The key of the role assignment of one role to one principal at one scope, of which there is one at most.</summary>
    public static string Grant(string scope, string principalId, string roleDefinitionId) =>
        $"grant {ArmId.Key(scope)} {principalId} {ArmId.NameOf(roleDefinitionId)}".ToLowerInvariant();

    /// <summary>The key of the link between a private DNS zone and a virtual network.</summary>
    public static string ZoneLink(string zoneId, string networkId) => $"link {ArmId.Key(zoneId)} {ArmId.Key(networkId)}";

    /// <summary>The key of the links of a virtual network to zones of one name, of which there is one at most.</summary>
    public static string ZoneName(string zoneName, string networkId) => $"zone {zoneName} {ArmId.Key(networkId)}".ToLowerInvariant();

    /// <summary>The key of what is kept of deleted resources of a type and name.</summary>
    public static string Deleted(string armType, string name) => $"deleted {armType} {name}".ToLowerInvariant();

    /// <summary>The key of what Azure itself keeps for a resource, by the id of what it keeps.</summary>
    public static string Managed(string id) => "managed " + ArmId.Key(id);

    /// <summary>The key of the locks at a scope.</summary>
    public static string Lock(string scope) => "lock " + ArmId.Key(scope);

    /// <summary>The key of every lock: most clouds have none, and one look tells.</summary>
    internal const string AnyLock = "lock";

    /// <summary>All keys of a resource, each once, in ordinal order.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="hasGlobalName">True when its type's names are unique in all of Azure.</param>
    public static IReadOnlyList<string> Of(AzureResource resource, bool hasGlobalName)
    {
        ArgumentNullException.ThrowIfNull(resource);
        // Objects of a cluster name nothing in Azure.
        if (ObjectIds.IsObject(resource)) return ObjectIds.ListingOf(resource) is { } listing ? [listing] : [];
        var keys = new List<string>();
        if (hasGlobalName) keys.Add(GlobalName(resource.ArmType, ArmId.NameOf(resource.Id)));
        foreach (var (id, _) in References.In(resource)) keys.Add(Reference(id));
        AddPrincipals(resource, keys);
        AddOnlyOnce(resource, keys);
        AddServers(resource, keys);
        if (keys.Count < 2) return keys;
        keys.Sort(StringComparer.Ordinal);
        return keys.Distinct().ToArray();
    }

    private static void AddPrincipals(AzureResource resource, List<string> keys)
    {
        if (resource.ArmType == "Microsoft.ManagedIdentity/userAssignedIdentities")
            keys.Add(Principal(IdentityOutputs.PrincipalOf(resource.Id)));
        if (ValueTree.Text(resource.Outputs, "identity", "principalId") is { Length: > 0 } principal) keys.Add(Principal(principal));
    }

    /// <summary>A managed cluster is found by the names of its API server: a kubeconfig says nothing else of it.</summary>
    private static void AddServers(AzureResource resource, List<string> keys)
    {
        if (resource.ArmType != Clusters.ManagedType) return;
        foreach (var name in (ReadOnlySpan<string>)["fqdn", "privateFQDN"])
            if (ValueTree.Text(resource.Outputs, name) is { Length: > 0 } host) keys.Add(Clusters.Key(host));
    }

    private static void AddOnlyOnce(AzureResource resource, List<string> keys)
    {
        switch (resource.ArmType)
        {
            case "Microsoft.Databricks/workspaces" when ValueTree.Text(resource.Inputs, "managedResourceGroupId") is { Length: > 0 } group:
                keys.Add(Managed(group));
                break;
            case "Microsoft.Authorization/roleAssignments"
                when ArmId.Parent(resource.Id) is { } scope
                && ValueTree.Text(resource.Inputs, "principalId") is { } principal
                && ValueTree.Text(resource.Inputs, "roleDefinitionId") is { } role:
                keys.Add(Grant(scope, principal, role));
                break;
            case "Microsoft.Purview/accounts" when ValueTree.Text(resource.Outputs, "ingestionStorage", "id") is { Length: > 0 } ingestion:
                keys.Add(Managed(ingestion));
                break;
            case Locks.Type when ArmId.Parent(resource.Id) is { } locked:
                keys.Add(AnyLock);
                keys.Add(Lock(locked));
                break;
            case SoftDeletion.DeletedVault or SoftDeletion.DeletedWorkspace when SoftDeletion.OriginalOf(resource) is { Length: > 0 } original:
                keys.Add(Deleted(ArmId.TypeOf(original) ?? "", ArmId.NameOf(original)));
                break;
            case "Microsoft.Network/privateDnsZones/virtualNetworkLinks"
                when ArmId.Parent(resource.Id) is { } zone && ValueTree.Text(resource.Inputs, "virtualNetwork", "id") is { } network:
                keys.Add(ZoneLink(zone, network));
                keys.Add(ZoneName(ArmId.NameOf(zone), network));
                break;
        }
    }
}
