using DataMesh.Components.Monitoring;
using Inputs = Pulumi.AzureNative.Monitor.Inputs;

namespace DataMesh.Components.Hub;

/// <summary>
/// Tells those who answer for security what the hub's activity log says: that a lock was removed, and whatever Azure itself reports under the category
/// Security.
/// </summary>
public sealed class SecurityAlerts : ComponentResource
{
    /// <summary>Creates action group and alerts.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public SecurityAlerts(string name, SecurityAlertsArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:hub:SecurityAlerts", name, options)
    {
        var group = MailGroup.Create(
            this, name, args.ResourceGroupName, args.Names.SecurityActionGroup(), args.Names.SecurityActionGroupShort(), args.Emails, args.Tags);
        Alert(name, "security", "Azure reports something about the hub's security.", args, group, ("category", "Security"));
        Alert(
            name, "lock-removed", "A lock of the hub was removed: what it kept can be deleted now.", args, group,
            ("category", "Administrative"), ("operationName", "Microsoft.Authorization/locks/delete"));

        ActionGroupId = group.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["actionGroupId"] = ActionGroupId });
    }

    /// <summary>The Azure resource id of the action group.</summary>
    public Output<string> ActionGroupId { get; }

    private void Alert(
        string name, string about, string description, SecurityAlertsArgs args, AzureNative.Monitor.ActionGroup group,
        params ImmutableArray<(string Field, string Value)> conditions)
    {
        var condition = new Inputs.AlertRuleAllOfConditionArgs();
        foreach (var (field, value) in conditions)
            condition.AllOf.Add(new Inputs.AlertRuleAnyOfOrLeafConditionArgs { Field = field, Equals = value });
        _ = new AzureNative.Monitor.ActivityLogAlert($"{name}-{about}", new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = "global",
            ActivityLogAlertName = args.Names.ActivityAlert(about).Value,
            Description = description,
            Enabled = true,
            Scopes = { new AzureIds(args.Names).Subscription(args.SubscriptionId) },
            Condition = condition,
            Actions = new Inputs.ActionListArgs { ActionGroups = { new Inputs.ActionGroupArgs { ActionGroupId = group.Id } } },
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this });
    }
}
