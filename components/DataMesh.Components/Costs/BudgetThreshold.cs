namespace DataMesh.Components.Costs;

/// <summary>When a budget tells people.</summary>
/// <param name="Name">The notification's name in Azure.</param>
/// <param name="Percent">Percent of the budget's amount.</param>
/// <param name="Forecast">Whether what is expected by the end of the month counts, rather than what was spent.</param>
public sealed record BudgetThreshold(string Name, int Percent, bool Forecast)
{
    /// <summary>80 % and 100 % spent, 110 % expected.</summary>
    public static ImmutableArray<BudgetThreshold> All { get; } =
    [
        new("actual-80", 80, false),
        new("actual-100", 100, false),
        new("forecast-110", 110, true),
    ];
}
