namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>Log Analytics workspaces: the id under which agents and queries know them, and the service's own settings.</summary>
internal sealed class MonitoringOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.OperationalInsights/workspaces"];

    public void Complete(OutputDraft draft)
    {
        draft.Set("customerId", draft.Guid("customerId"));
        draft.SetDefault("retentionInDays", 30.0);
        draft.SetDefault("publicNetworkAccessForIngestion", "Enabled");
        draft.SetDefault("publicNetworkAccessForQuery", "Enabled");
        draft.SetDefault("sku", draft.Shaped("sku", ("name", "PerGB2018")));
    }
}
