using System.Globalization;
using DataMesh.Components.Monitoring;
using DataMesh.Components.Tags;
using Inputs = Pulumi.AzureNative.CostManagement.Inputs;

namespace DataMesh.Components.Costs;

/// <summary>
/// What people see of costs: a shared view for each landing zone in Azure's cost analysis, a mail when the costs of a subscription are unlike its past, and the
/// action group that budgets tell.
/// </summary>
public sealed class CostWatch : ComponentResource
{
    /// <summary>Creates action group, views and alerts.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public CostWatch(string name, CostWatchArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:costs:CostWatch", name, options)
    {
        var group = MailGroup.Create(this, name, args.ResourceGroupName, args.Names.CostActionGroup(), args.Names.CostActionGroupShort(), args.Emails, args.Tags);
        foreach (var scope in args.Scopes)
        {
            AddAnomalyAlert($"{name}-{scope.SubscriptionId:D}", scope, args);
            foreach (var landingZone in scope.LandingZones)
                AddView($"{name}-{landingZone}", scope, landingZone, args.Names);
        }

        ActionGroupId = group.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["actionGroupId"] = ActionGroupId });
    }

    /// <summary>The Azure resource id of the action group.</summary>
    public Output<string> ActionGroupId { get; }

    // Azure offers these alerts for subscriptions only, tells them to mail addresses only, and lets them run for a year (their schedule's end).
    private void AddAnomalyAlert(string name, CostScope scope, CostWatchArgs args)
    {
        var subscription = new AzureIds(args.Names).Subscription(scope.SubscriptionId);
        _ = new AzureNative.CostManagement.ScheduledActionByScope(name, new()
        {
            Scope = subscription,
            Name = args.Names.CostAnomalyAlert().Value,
            Kind = "InsightAlert",
            // At most 25 characters.
            DisplayName = "Unusual costs",
            Status = "Enabled",
            ViewId = $"{subscription}/providers/Microsoft.CostManagement/views/ms:DailyAnomalyByResourceGroup",
            Schedule = new Inputs.SchedulePropertiesArgs
            {
                Frequency = "Daily",
                StartDate = MonthlyBudget.FirstOfMonth(args.Start),
                EndDate = MonthlyBudget.FirstOfMonth(args.Start.AddYears(1)),
            },
            NotificationEmail = args.Emails[0],
            Notification = new Inputs.NotificationPropertiesArgs
            {
                Subject = string.Create(CultureInfo.InvariantCulture, $"Unusual costs: {string.Join(", ", scope.LandingZones)} ({args.Names.Environment})"),
                To = args.Emails,
            },
        }, new CustomResourceOptions { Parent = this });
    }

    private void AddView(string name, CostScope scope, LandingZoneName landingZone, AzureNames names) =>
        _ = new AzureNative.CostManagement.ViewByScope(name, new()
        {
            Scope = new AzureIds(names).Subscription(scope.SubscriptionId),
            ViewName = names.CostView(landingZone).Value,
            DisplayName = $"{landingZone} ({names.Environment})",
            Type = "Usage",
            Timeframe = "MonthToDate",
            Metric = "ActualCost",
            Chart = "StackedColumn",
            Accumulated = "false",
            DataSet = new Inputs.ReportConfigDatasetArgs
            {
                Granularity = "Daily",
                Aggregation = { ["totalCost"] = new Inputs.ReportConfigAggregationArgs { Name = "Cost", Function = "Sum" } },
                Grouping = { new Inputs.ReportConfigGroupingArgs { Type = "Dimension", Name = "ServiceName" } },
                // By tag, not by subscription: domains may share one.
                Filter = new Inputs.ReportConfigFilterArgs
                {
                    Tags = new Inputs.ReportConfigComparisonExpressionArgs { Name = ResourceTags.Domain, Operator = "In", Values = { landingZone.Value } },
                },
            },
            Pivots =
            {
                new Inputs.PivotPropertiesArgs { Type = "TagKey", Name = ResourceTags.Product },
                new Inputs.PivotPropertiesArgs { Type = "Dimension", Name = "ResourceGroupName" },
                new Inputs.PivotPropertiesArgs { Type = "Dimension", Name = "ResourceType" },
            },
            Kpis = { new Inputs.KpiPropertiesArgs { Type = "Forecast", Enabled = true } },
        }, new CustomResourceOptions { Parent = this });
}
