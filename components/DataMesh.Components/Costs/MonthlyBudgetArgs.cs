namespace DataMesh.Components.Costs;

/// <summary>Inputs of <see cref="MonthlyBudget"/>.</summary>
public sealed class MonthlyBudgetArgs
{
    /// <summary>The budget's name in Azure.</summary>
    public required BudgetName BudgetName { get; init; }

    /// <summary>The subscription whose costs are watched.</summary>
    public required Guid SubscriptionId { get; init; }

    /// <summary>The resource groups whose costs count; empty for the whole subscription.</summary>
    public required ImmutableArray<string> ResourceGroups { get; init; }

    /// <summary>What may be spent a month, in the subscription's billing currency; more than zero.</summary>
    public required decimal Amount { get; init; }

    /// <summary>
    /// A day of the month in which the budget starts to count. Azure takes only the current or a later month when a budget is made, and it must not move
    /// afterwards: only the first value counts, later ones are ignored.
    /// </summary>
    public required DateOnly Start { get; init; }

    /// <summary>Who is told, besides the action group.</summary>
    public required ImmutableArray<string> ContactEmails { get; init; }

    /// <summary>The Azure resource id of the hub's action group.</summary>
    public required Input<string> ActionGroupId { get; init; }
}
