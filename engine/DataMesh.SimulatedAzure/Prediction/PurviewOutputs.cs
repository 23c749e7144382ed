using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>Purview accounts: endpoints, and the resources that the service manages for an account.</summary>
internal sealed class PurviewOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.Purview/accounts"];

    public void Complete(OutputDraft draft)
    {
        draft.Set("friendlyName", draft.Name);
        draft.Set("defaultDomain", draft.Name);
        draft.Set("endpoints", draft.Shaped(
            "endpoints",
            ("catalog", $"https://{draft.Name}.purview.azure.com/catalog"),
            ("guardian", $"https://{draft.Name}.purview.azure.com/guardian"),
            ("scan", $"https://{draft.Name}.purview.azure.com/scan")));
        draft.Set("accountStatus", draft.Shaped("accountStatus", ("accountProvisioningState", "Succeeded")));
        var subscription = draft.Request.SubscriptionId;
        var group = draft.Text("managedResourceGroupName") ?? $"managed-rg-{DerivedId.Hex("managedResourceGroup", ArmId.Key(draft.Id), 7)}";
        draft.SetDefault("managedResourceGroupName", group);
        var inGroup = $"/subscriptions/{subscription}/resourceGroups/{group}";
        if (ValueTree.Get(draft.Inputs, "ingestionStorage") is IReadOnlyDictionary<string, object?> ingestion)
        {
            // In a subscription of Azure's own, where nobody else sees it.
            var account = $"ingest{DerivedId.Hex("ingestion", ArmId.Key(draft.Id), 16)}";
            draft.Set("ingestionStorage", draft.Shaped(
                "ingestionStorage",
                ("id", $"/subscriptions/{draft.Guid("ingestion subscription")}/resourceGroups/{group}/providers/Microsoft.Storage/storageAccounts/{account}"),
                ("primaryEndpoint", $"https://{account}.blob.core.windows.net/"),
                ("publicNetworkAccess", ValueTree.Text(ingestion, "publicNetworkAccess") ?? "Enabled")));
        }

        draft.Set("managedResources", draft.Shaped(
            "managedResources",
            ("resourceGroup", inGroup),
            ("storageAccount", $"{inGroup}/providers/Microsoft.Storage/storageAccounts/scan{DerivedId.Hex("scan", ArmId.Key(draft.Id), 16)}")));
    }
}
