using Inputs = Pulumi.AzureNative.Monitor.Inputs;

namespace DataMesh.Components.Monitoring;

/// <summary>Sends what resources log to the hub's Log Analytics workspace. How long it is kept there is the workspace's matter.</summary>
/// <param name="workspaceId">The Azure resource id of the workspace.</param>
/// <param name="settingName">The name of the diagnostic setting; the same on every resource, since it is unique inside each.</param>
public sealed class DiagnosticsToHub(Input<string> workspaceId, DiagnosticSettingName settingName)
{
    /// <summary>Creates the diagnostic setting of one resource.</summary>
    /// <param name="parent">The component that owns the resource.</param>
    /// <param name="name">The setting's logical name; unique below the parent's type.</param>
    /// <param name="target">The Azure resource id of the resource.</param>
    /// <param name="content">What it sends.</param>
    public void Send(Resource parent, string name, Input<string> target, DiagnosticContent content)
    {
        var args = new AzureNative.Monitor.DiagnosticSettingArgs { Name = settingName.Value, ResourceUri = target, WorkspaceId = workspaceId };
        if (content.LogGroup is { } group)
            args.Logs.Add(new Inputs.DiagnosticsLogSettingsArgs { CategoryGroup = group, Enabled = true });
        if (content.LogCategory is { } category)
            args.Logs.Add(new Inputs.DiagnosticsLogSettingsArgs { Category = category, Enabled = true });
        if (content.MetricCategory is { } metrics)
            args.Metrics.Add(new Inputs.DiagnosticsMetricSettingsArgs { Category = metrics, Enabled = true });
        _ = new AzureNative.Monitor.DiagnosticSetting(name, args, new CustomResourceOptions { Parent = parent });
    }
}
