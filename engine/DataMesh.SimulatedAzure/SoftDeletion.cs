using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Prediction;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure;

/// <summary>
/// What Azure keeps of some resources after they are deleted, so that they can be recovered: it holds their names. As in ARM it is a resource of the
/// subscription, whose deletion is the purge. There is no clock, so it stays until it is recovered or purged.
/// https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview, https://learn.microsoft.com/azure/azure-monitor/logs/delete-workspace
/// </summary>
internal static class SoftDeletion
{
    public const string Vault = "Microsoft.KeyVault/vaults";
    public const string DeletedVault = "Microsoft.KeyVault/locations/deletedVaults";
    public const string Workspace = "Microsoft.OperationalInsights/workspaces";
    public const string DeletedWorkspace = "Microsoft.OperationalInsights/locations/deletedWorkspaces";

    private const string Group = "Microsoft.Resources/resourceGroups";

    /// <summary>What will be kept when this id is deleted, with everything below it.</summary>
    public static IReadOnlyList<AzureResource> RemainsAfter(ICloudView cloud, string id) => ArmId.TypeOf(id) switch
    {
        { } type when Is(type, Vault) || Is(type, Workspace) => cloud.Find(id) is { } found ? [RemainsOf(found)] : [],
        { } type when Is(type, Group) => [.. cloud.Below(id).Where(inside => inside.ArmType is Vault or Workspace).Select(RemainsOf)],
        _ => [],
    };

    /// <summary>What is kept of a deleted resource that had this type and name.</summary>
    public static IEnumerable<AzureResource> Find(ICloudView cloud, string armType, string name) => cloud.ByKey(CloudKeys.Deleted(armType, name));

    /// <summary>What a put of the resource brings back; null where it is new.</summary>
    public static AzureResource? Recovered(ICloudView cloud, AzureResource resource) => resource.ArmType is Vault or Workspace
        ? Find(cloud, resource.ArmType, ArmId.NameOf(resource.Id)).FirstOrDefault(kept => ArmId.AreEqual(OriginalOf(kept), resource.Id))
        : null;

    /// <summary>The id that the deleted resource had.</summary>
    public static string OriginalOf(AzureResource kept) => ValueTree.Text(kept.Inputs, "originalId") ?? "";

    /// <summary>Whether nobody may purge it before its retention ends.</summary>
    public static bool IsPurgeProtected(AzureResource kept) => ValueTree.Get(kept.Inputs, "purgeProtectionEnabled") is true;

    private static AzureResource RemainsOf(AzureResource resource)
    {
        var location = Locations.Normalize(ValueTree.Text(resource.Inputs, "location") ?? "global");
        var (type, name) = resource.ArmType == Vault
            ? (DeletedVault, ArmId.NameOf(resource.Id))
            : (DeletedWorkspace, $"{ArmId.NameOf(ArmId.ResourceGroupOf(resource.Id) ?? "")}.{ArmId.NameOf(resource.Id)}");
        var (space, kind) = (type[..type.IndexOf('/', StringComparison.Ordinal)], type[(type.LastIndexOf('/') + 1)..]);
        var kept = AzureObject.From(new Dictionary<string, object?>
        {
            ["location"] = location,
            ["originalId"] = resource.Id,
            ["purgeProtectionEnabled"] = ValueTree.Get(resource.Inputs, "properties", "enablePurgeProtection") is true,
        });
        var subscription = resource.Id.Split('/')[2];
        return new AzureResource($"/subscriptions/{subscription}/providers/{space}/locations/{location}/{kind}/{name}", "", type, kept, kept);
    }

    private static bool Is(string type, string other) => type.Equals(other, StringComparison.OrdinalIgnoreCase);
}
