using DataMesh.Components.Monitoring;

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
            // Where it is closed, people read logs from inside the network only, through the private link scope.
            PublicNetworkAccessForQuery = args.PrivateQueries ? "Disabled" : "Enabled",
            Features = new Pulumi.AzureNative.OperationalInsights.Inputs.WorkspaceFeaturesArgs
            {
                DisableLocalAuth = true,
                EnableLogAccessUsingOnlyResourcePermissions = true,
            },
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this, Protect = args.Protect });
        new DiagnosticsToHub(workspace.Id, args.Names.DiagnosticSetting()).Send(this, name, workspace.Id, DiagnosticContent.LogsAndMetrics);

        var actionGroup = MailGroup.Create(
            this, name, args.ResourceGroupName, args.Names.ActionGroup(), args.Names.ActionGroupShort(), args.ContactEmails, args.Tags);
        WorkspaceId = workspace.Id;
        ActionGroupId = actionGroup.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["workspaceId"] = WorkspaceId, ["actionGroupId"] = ActionGroupId });
    }

    /// <summary>The Azure resource id of the workspace.</summary>
    public Output<string> WorkspaceId { get; }

    /// <summary>The Azure resource id of the action group.</summary>
    public Output<string> ActionGroupId { get; }
}
