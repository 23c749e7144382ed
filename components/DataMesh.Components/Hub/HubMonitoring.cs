using System.Globalization;
using DataMesh.Components.Monitoring;
using Inputs = Pulumi.AzureNative.Monitor.Inputs;

namespace DataMesh.Components.Hub;

/// <summary>The hub's log workspace, to which every resource of every landing zone sends its logs, and the action group that tells people.</summary>
public sealed class HubMonitoring : ComponentResource
{
    /// <summary>Creates workspace and action group.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public HubMonitoring(string name, HubMonitoringArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:hub:Monitoring", name, options)
    {
        var workspace = new AzureNative.OperationalInsights.Workspace(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Location,
            WorkspaceName = args.Names.LogWorkspace().Value,
            Sku = new Pulumi.AzureNative.OperationalInsights.Inputs.WorkspaceSkuArgs { Name = "PerGB2018" },
            RetentionInDays = args.RetentionDays,
            // Diagnostic settings reach the workspace over Azure's own network whatever this says; agents from elsewhere shall not.
            PublicNetworkAccessForIngestion = "Disabled",
            // Read by people in the portal, whose sign-in and roles decide; a private link scope would be needed to close this.
            PublicNetworkAccessForQuery = "Enabled",
            Features = new Pulumi.AzureNative.OperationalInsights.Inputs.WorkspaceFeaturesArgs
            {
                DisableLocalAuth = true,
                EnableLogAccessUsingOnlyResourcePermissions = true,
            },
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this, Protect = args.Protect });
        new DiagnosticsToHub(workspace.Id, args.Names.DiagnosticSetting()).Send(this, name, workspace.Id, DiagnosticContent.LogsAndMetrics);

        var group = new AzureNative.Monitor.ActionGroupArgs
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = "Global",
            ActionGroupName = args.Names.ActionGroup().Value,
            GroupShortName = args.Names.ActionGroupShort().Value,
            Enabled = true,
            Tags = args.Tags,
        };
        for (var place = 0; place < args.ContactEmails.Length; place++)
        {
            group.EmailReceivers.Add(new Inputs.MicrosoftCommonEmailReceiverArgs
            {
                Name = $"mail-{(place + 1).ToString(CultureInfo.InvariantCulture)}",
                EmailAddress = args.ContactEmails[place],
                UseCommonAlertSchema = true,
            });
        }

        var actionGroup = new AzureNative.Monitor.ActionGroup(name, group, new CustomResourceOptions { Parent = this });
        WorkspaceId = workspace.Id;
        ActionGroupId = actionGroup.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["workspaceId"] = WorkspaceId, ["actionGroupId"] = ActionGroupId });
    }

    /// <summary>The Azure resource id of the workspace.</summary>
    public Output<string> WorkspaceId { get; }

    /// <summary>The Azure resource id of the action group.</summary>
    public Output<string> ActionGroupId { get; }
}
