using DataMesh.Components.PrivateLinks;
using Inputs = Pulumi.AzureNative.Monitor.Inputs;

namespace DataMesh.Components.Hub;

/// <summary>
/// The only way to the log workspace: a private link scope of Azure Monitor with one private endpoint in the hub. Both directions are closed ("PrivateOnly"):
/// the networks of the environment reach no workspace but this one, and nothing else reaches it (Azure documentation, "Design your Azure Private Link setup").
/// </summary>
/// <remarks>Diagnostic settings of resources are not concerned: they write over Azure's own network.</remarks>
public sealed class PrivateLogAccess : ComponentResource
{
    /// <summary>Creates scope, link and private endpoint.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public PrivateLogAccess(string name, PrivateLogAccessArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:hub:PrivateLogAccess", name, options)
    {
        var scopeName = args.Site.Names.LogPrivateLinkScope();
        var scope = new AzureNative.Monitor.PrivateLinkScope(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = "global",
            ScopeName = scopeName.Value,
            AccessModeSettings = new Inputs.AccessModeSettingsArgs { IngestionAccessMode = "PrivateOnly", QueryAccessMode = "PrivateOnly" },
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this });
        var link = new AzureNative.Monitor.PrivateLinkScopedResource(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            ScopeName = scope.Name,
            Name = args.Site.Names.LogWorkspace().Value,
            LinkedResourceId = args.WorkspaceId,
        }, new CustomResourceOptions { Parent = this });
        _ = new PrivateEndpointWithDns(name, new()
        {
            Site = args.Site,
            TargetName = scopeName,
            TargetId = scope.Id,
            Link = PrivateLink.AzureMonitor,
            Tags = args.Tags,
        }, new ComponentResourceOptions { Parent = this, DependsOn = { link } });

        Id = scope.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <summary>The Azure resource id of the private link scope.</summary>
    public Output<string> Id { get; }
}
