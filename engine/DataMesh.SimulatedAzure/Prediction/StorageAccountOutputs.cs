using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>Storage accounts: endpoints, tier, and what the service sets when a program does not.</summary>
internal sealed class StorageAccountOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.Storage/storageAccounts"];

    public void Complete(OutputDraft draft)
    {
        draft.Set("primaryEndpoints", Endpoints(draft, draft.Name));
        draft.Set("primaryLocation", draft.Location ?? "");
        draft.Set("statusOfPrimary", "available");
        draft.SetDefault("accessTier", "Hot");
        draft.SetDefault("enableHttpsTrafficOnly", true);
        draft.SetDefault("encryption", draft.Shaped("encryption", ("keySource", "Microsoft.Storage")));
        draft.SetDefault("networkRuleSet", draft.Shaped("networkRuleSet", ("bypass", "AzureServices"), ("defaultAction", "Allow")));
        if (draft.Text("sku", "name") is not { } sku) return;
        draft.Set("sku", draft.Shaped("sku", ("name", sku), ("tier", sku.StartsWith("Premium", StringComparison.Ordinal) ? "Premium" : "Standard")));
        // Only accounts that may be read in the paired region have a second set of endpoints.
        if (sku.Contains("RAG", StringComparison.Ordinal)) draft.Set("secondaryEndpoints", Endpoints(draft, draft.Name + "-secondary"));
    }

    private static object? Endpoints(OutputDraft draft, string host) => draft.Shaped(
        "primaryEndpoints",
        ("blob", $"https://{host}.blob.core.windows.net/"),
        ("dfs", $"https://{host}.dfs.core.windows.net/"),
        ("file", $"https://{host}.file.core.windows.net/"),
        ("queue", $"https://{host}.queue.core.windows.net/"),
        ("table", $"https://{host}.table.core.windows.net/"),
        ("web", $"https://{host}.z1.web.core.windows.net/"));
}
