using DataMesh.Components.Monitoring;
using DataMesh.Components.PrivateLinks;
using Inputs = Pulumi.AzureNative.ContainerRegistry.Inputs;

namespace DataMesh.Components.Hub;

/// <summary>
/// The container registry of the mesh: reached through its private endpoint only, opened by roles only (no admin user, no pull without sign-in), its images
/// cannot be exported, and manifests that lost their last tag go after a time. Tier Premium: Azure offers private endpoints with no other.
/// </summary>
public sealed class PrivateRegistry : ComponentResource
{
    private const int UntaggedDays = 30;

    /// <summary>Creates registry, private endpoint and diagnostic setting.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public PrivateRegistry(string name, PrivateRegistryArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:hub:PrivateRegistry", name, options)
    {
        var registryName = args.Site.Names.ContainerRegistry();
        var registry = new AzureNative.ContainerRegistry.Registry(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Site.Location,
            RegistryName = registryName.Value,
            Sku = new Inputs.SkuArgs { Name = "Premium" },
            AdminUserEnabled = false,
            AnonymousPullEnabled = false,
            DataEndpointEnabled = true,
            PublicNetworkAccess = "Disabled",
            NetworkRuleBypassOptions = "None",
            NetworkRuleSet = new Inputs.NetworkRuleSetArgs { DefaultAction = "Deny" },
            // Costs nothing, and cannot be changed later.
            ZoneRedundancy = "Enabled",
            Policies = new Inputs.PoliciesArgs
            {
                ExportPolicy = new Inputs.ExportPolicyArgs { Status = "disabled" },
                RetentionPolicy = new Inputs.RetentionPolicyArgs { Status = "enabled", Days = UntaggedDays },
            },
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this, Protect = args.Protect });

        _ = new PrivateEndpointWithDns(name, new()
        {
            Site = args.Site,
            TargetName = registryName,
            TargetId = registry.Id,
            Link = PrivateLink.ContainerRegistry,
            Tags = args.Tags,
        }, new ComponentResourceOptions { Parent = this });
        args.Site.Diagnostics.Send(this, name, registry.Id, DiagnosticContent.LogsAndMetrics);

        Id = registry.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <summary>The registry's Azure resource id.</summary>
    public Output<string> Id { get; }
}
