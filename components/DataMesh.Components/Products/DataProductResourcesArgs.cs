namespace DataMesh.Components.Products;

/// <summary>Inputs of <see cref="DataProductResources"/>.</summary>
public sealed class DataProductResourcesArgs
{
    /// <summary>Where the product stands.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>The domain that publishes it.</summary>
    public required DomainName Domain { get; init; }

    /// <summary>The product.</summary>
    public required DataProduct Product { get; init; }

    /// <summary>What the product's own resources may cost a month, in its subscription's billing currency; more than zero.</summary>
    public required decimal MonthlyBudget { get; init; }

    /// <summary>A day of the month in which the budget starts to count; only the first value counts.</summary>
    public required DateOnly BudgetStart { get; init; }

    /// <summary>Who is told by mail about the budget.</summary>
    public required ImmutableArray<string> ContactEmails { get; init; }

    /// <summary>The Azure resource id of the action group that the budget tells.</summary>
    public required Input<string> ActionGroupId { get; init; }

    /// <summary>The tags of the landing zone's resources; the product's own are added.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
