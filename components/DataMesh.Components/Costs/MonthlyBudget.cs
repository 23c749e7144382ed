using System.Globalization;
using Inputs = Pulumi.AzureNative.Consumption.Inputs;

namespace DataMesh.Components.Costs;

/// <summary>
/// A budget a month on a subscription, or on some of its resource groups, that tells people at each <see cref="BudgetThreshold"/>. It stops nothing.
/// </summary>
public static class MonthlyBudget
{
    /// <summary>Creates the budget.</summary>
    /// <param name="parent">The component that owns it.</param>
    /// <param name="name">Its logical name.</param>
    /// <param name="args">What to create.</param>
    public static void Create(Resource parent, string name, MonthlyBudgetArgs args)
    {
        var budget = new AzureNative.Consumption.BudgetArgs
        {
            BudgetName = args.BudgetName.Value,
            Scope = $"/subscriptions/{args.SubscriptionId:D}",
            Category = "Cost",
            TimeGrain = "Monthly",
            Amount = (double)args.Amount,
            TimePeriod = new Inputs.BudgetTimePeriodArgs { StartDate = FirstOfMonth(args.Start) },
        };
        if (!args.ResourceGroups.IsEmpty)
        {
            budget.Filter = new Inputs.BudgetFilterArgs
            {
                Dimensions = new Inputs.BudgetComparisonExpressionArgs { Name = "ResourceGroupName", Operator = "In", Values = args.ResourceGroups },
            };
        }

        foreach (var threshold in BudgetThreshold.All)
            budget.Notifications.Add(threshold.Name, Notification(threshold, args));
        _ = new AzureNative.Consumption.Budget(name, budget, new CustomResourceOptions { Parent = parent, IgnoreChanges = { "timePeriod" } });
    }

    /// <summary>The first moment of a day's month, as Azure writes it.</summary>
    /// <param name="day">The day.</param>
    public static string FirstOfMonth(DateOnly day) => new DateOnly(day.Year, day.Month, 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static Inputs.NotificationArgs Notification(BudgetThreshold threshold, MonthlyBudgetArgs args) => new()
    {
        Enabled = true,
        Operator = "GreaterThanOrEqualTo",
        Threshold = threshold.Percent,
        ThresholdType = threshold.Forecast ? "Forecasted" : "Actual",
        ContactEmails = args.ContactEmails,
        ContactGroups = { args.ActionGroupId },
    };
}
