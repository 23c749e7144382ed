namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>Resource groups.</summary>
internal sealed class ResourceGroupOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.Resources/resourceGroups"];

    public void Complete(OutputDraft draft) => draft.Set("properties", draft.Shaped("properties", ("provisioningState", "Succeeded")));
}
