namespace DataMesh.SimulatedAzure.Prediction;

/// <summary>Budgets: nothing is spent in a simulation.</summary>
internal sealed class BudgetOutputs : IOutputPredictor
{
    public IEnumerable<string> ArmTypes => ["Microsoft.Consumption/budgets"];

    public void Complete(OutputDraft draft)
    {
        draft.Set("currentSpend", draft.Shaped("currentSpend", ("amount", 0.0), ("unit", "USD")));
        draft.Set("forecastSpend", draft.Shaped("forecastSpend", ("amount", 0.0), ("unit", "USD")));
    }
}
