namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>Container registries: where they are reached.</summary>
internal sealed class RegistryOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.ContainerRegistry/registries"];

    public void Complete(OutputDraft draft)
    {
        draft.Set("loginServer", $"{draft.Name.ToLowerInvariant()}.azurecr.io");
        if (draft.Text("sku", "name") is { } sku) draft.Set("sku", draft.Shaped("sku", ("name", sku), ("tier", sku)));
    }
}
