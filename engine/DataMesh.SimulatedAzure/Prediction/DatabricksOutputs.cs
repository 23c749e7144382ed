using System.Globalization;
using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>
/// Databricks workspaces: number and address. https://learn.microsoft.com/azure/databricks/workspace/workspace-details#workspace-url: the number after the stop
/// is the rest of the workspace's number, divided by twenty.
/// </summary>
internal sealed class DatabricksOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.Databricks/workspaces"];

    public void Complete(OutputDraft draft)
    {
        // Sixteen digits, as Databricks gives them.
        var number = (long)(ulong.Parse(DerivedId.Hex("databricks", ArmId.Key(draft.Id), 15), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % 9_000_000_000_000_000)
            + 1_000_000_000_000_000;
        draft.Set("workspaceId", number.ToString(CultureInfo.InvariantCulture));
        draft.Set("workspaceUrl", $"adb-{number.ToString(CultureInfo.InvariantCulture)}.{(number % 20).ToString(CultureInfo.InvariantCulture)}.azuredatabricks.net");
        draft.Set("isUcEnabled", true);
        draft.SetDefault("computeMode", "Hybrid");
        draft.SetDefault("publicNetworkAccess", "Enabled");
        draft.SetDefault("requiredNsgRules", "AllRules");
    }
}
