using System.Collections.Immutable;
using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// There is no archive tier in accounts with zone redundancy, so no lifecycle moves anything there.
/// https://learn.microsoft.com/azure/storage/blobs/access-tiers-overview#archive-access-tier; that the policy is refused, not skipped:
/// https://github.com/hashicorp/terraform-provider-azurerm/issues/6031
/// </summary>
internal sealed class ArchiveTierRule : IPutRule
{
    private static readonly ImmutableArray<string> Subjects = ["baseBlob", "snapshot", "version"];

    public bool Concerns(string armType) => armType == "Microsoft.Storage/storageAccounts/managementPolicies";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ArmId.Parent(candidate.Id) is not { } parent || cloud.Find(parent) is not { } account
            || ValueTree.Text(account.Inputs, "sku", "name") is not { } sku || !sku.EndsWith("ZRS", StringComparison.Ordinal)) yield break;
        var rules = ValueTree.List(candidate.Inputs, "policy", "rules");
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i] is not IReadOnlyDictionary<string, object?> rule) continue;
            foreach (var subject in Subjects)
            {
                if (ValueTree.Get(rule, "definition", "actions", subject, "tierToArchive") is null or AzureUnknown) continue;
                yield return new AzureError(
                    "InvalidRequestPropertyValue", $"The action tierToArchive is not supported for accounts with the redundancy {sku}.",
                    $"policy.rules[{i}].definition.actions.{subject}.tierToArchive");
            }
        }
    }
}
