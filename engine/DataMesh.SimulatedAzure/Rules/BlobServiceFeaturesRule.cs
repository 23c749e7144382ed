using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// Which features of the blob service an account can have together. Versions, the change feed and restoring to a moment need a flat namespace
/// (https://learn.microsoft.com/azure/storage/blobs/storage-feature-support-in-storage-accounts; the answer's form:
/// https://github.com/Azure-Terraform/terraform-azurerm-storage-account/issues/40). Restoring to a moment needs the other two, soft delete for longer than
/// itself (https://github.com/Azure/azure-rest-api-specs/issues/11236), and copying from everywhere
/// (https://learn.microsoft.com/azure/storage/blobs/point-in-time-restore-overview).
/// </summary>
internal sealed class BlobServiceFeaturesRule : IPutRule
{
    public bool Concerns(string armType) => armType == "Microsoft.Storage/storageAccounts/blobServices";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        var inputs = candidate.Inputs;
        var account = ArmId.Parent(candidate.Id) is { } parent ? cloud.Find(parent) : null;
        var restores = IsOn(inputs, "restorePolicy", "enabled");
        if (account is not null && IsOn(account.Inputs, "isHnsEnabled"))
        {
            if (IsOn(inputs, "isVersioningEnabled")) yield return NotSupported("Blob versioning", "isVersioningEnabled");
            if (IsOn(inputs, "changeFeed", "enabled")) yield return NotSupported("Change feed", "changeFeed");
            if (restores) yield return NotSupported("Restore policy", "restorePolicy");
        }
        else if (restores)
        {
            foreach (var error in Restore(inputs, account)) yield return error;
        }
    }

    private static IEnumerable<AzureError> Restore(IReadOnlyDictionary<string, object?> inputs, AzureResource? account)
    {
        if (IsOff(inputs, "isVersioningEnabled")) yield return Required("Versioning", "isVersioningEnabled");
        if (IsOff(inputs, "changeFeed", "enabled")) yield return Required("Change Feed", "changeFeed");
        if (IsOff(inputs, "deleteRetentionPolicy", "enabled")) yield return Required("Soft Delete", "deleteRetentionPolicy");
        else if (Days(inputs, "deleteRetentionPolicy") is { } kept && Days(inputs, "restorePolicy") is { } restored && kept <= restored)
        {
            yield return new AzureError(
                "ContainerOperationFailure", "Blob Delete Retention policy days should be longer than Point In Time Restore policy days.", "restorePolicy.days");
        }
        if (account is not null && ValueTree.Text(account.Inputs, "allowedCopyScope") is { } scope)
        {
            yield return new AzureError(
                "ConflictFeatureEnabled", $"Conflicting feature 'allowedCopyScope' is enabled ({scope}). Please disable it and retry.", "restorePolicy");
        }
    }

    private static AzureError NotSupported(string feature, string path) =>
        new("FeatureNotSupportedForAccount", $"{feature} is not supported for the account. (It has a hierarchical namespace.)", path);

    private static AzureError Required(string feature, string path) => new("RequiredFeatureDisabled", $"Required feature {feature} is disabled", path);

    private static bool IsOn(IReadOnlyDictionary<string, object?> tree, params ReadOnlySpan<string> path) => ValueTree.Get(tree, path) is true;

    private static bool IsOff(IReadOnlyDictionary<string, object?> tree, params ReadOnlySpan<string> path) => ValueTree.Get(tree, path) is null or false;

    private static double? Days(IReadOnlyDictionary<string, object?> inputs, string policy) => ValueTree.Get(inputs, policy, "days") as double?;
}
