using System.Collections.Immutable;
using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// Data can only be kept in a network that there is; a dedicated pool has one of the sizes that there are; where the workspace is encrypted with a customer's
/// key, its pools are too. https://learn.microsoft.com/azure/synapse-analytics/security/workspace-data-exfiltration-protection,
/// https://learn.microsoft.com/azure/synapse-analytics/sql-data-warehouse/memory-concurrency-limits and
/// https://learn.microsoft.com/azure/synapse-analytics/security/workspaces-encryption
/// </summary>
internal sealed class SynapseRule : IPutRule
{
    private const string Workspace = "Microsoft.Synapse/workspaces";
    private const string Pool = "Microsoft.Synapse/workspaces/sqlPools";
    private const string PoolEncryption = "Microsoft.Synapse/workspaces/sqlPools/transparentDataEncryption";

    private static readonly ImmutableArray<string> Sizes =
    [
        "DW100c", "DW200c", "DW300c", "DW400c", "DW500c", "DW1000c", "DW1500c", "DW2000c", "DW2500c", "DW3000c", "DW5000c", "DW6000c", "DW7500c", "DW10000c",
        "DW15000c", "DW30000c",
    ];

    public bool Concerns(string armType) => armType is Workspace or Pool or PoolEncryption;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing) => candidate.ArmType switch
    {
        Workspace => Network(candidate),
        Pool => Size(candidate),
        _ => Encryption(cloud, candidate),
    };

    private static IEnumerable<AzureError> Network(AzureResource workspace)
    {
        if (ValueTree.Get(workspace.Inputs, "managedVirtualNetworkSettings", "preventDataExfiltration") is true
            && ValueTree.Get(workspace.Inputs, "managedVirtualNetwork") is null or "")
            yield return new AzureError(
                "ValidationFailed", "Data exfiltration protection can only be enabled for a workspace with a managed virtual network.",
                "managedVirtualNetwork");
    }

    private static IEnumerable<AzureError> Size(AzureResource pool)
    {
        if (ValueTree.Text(pool.Inputs, "sku", "name") is { } size && !Sizes.Contains(size, StringComparer.OrdinalIgnoreCase))
            yield return new AzureError(
                "InvalidSku", $"The performance level '{size}' is not valid for a SQL pool. It is one of: {string.Join(", ", Sizes)}.", "sku.name");
    }

    private static IEnumerable<AzureError> Encryption(ICloudView cloud, AzureResource encryption)
    {
        if (ValueTree.Text(encryption.Inputs, "status") is not "Enabled") yield break;
        foreach (var above in ArmId.SelfAndAbove(encryption.Id))
            if (cloud.Find(above) is { ArmType: Workspace } workspace && ValueTree.Get(workspace.Inputs, "encryption", "cmk") is not null)
                yield return new AzureError(
                    "BadRequest", "Transparent data encryption cannot be set for the pools of a workspace that is encrypted with a customer-managed key.",
                    "status");
    }
}
