using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>
/// Deployment scripts: the container and the storage that the service uses for a run. The script itself is not run: its outputs are
/// empty.
/// </summary>
internal sealed class DeploymentScriptOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.Resources/deploymentScripts"];

    public void Complete(OutputDraft draft)
    {
        var group = ArmId.ResourceGroupOf(draft.Id) ?? "";
        var made = DerivedId.Hex("script", ArmId.Key(draft.Id), 13) + "azscripts";
        draft.Set("outputs", AzureObject.Empty);
        draft.Set("status", draft.Shaped(
            "status",
            ("containerInstanceId",
                $"{group}/providers/Microsoft.ContainerInstance/containerGroups/{draft.Text("containerSettings", "containerGroupName") ?? made}"),
            ("storageAccountId", $"{group}/providers/Microsoft.Storage/storageAccounts/{draft.Text("storageAccountSettings", "storageAccountName") ?? made}")));
    }
}
