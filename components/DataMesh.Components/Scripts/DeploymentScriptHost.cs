using DataMesh.Components.Monitoring;
using DataMesh.Components.PrivateLinks;
using DataMesh.Components.Tags;
using DataMesh.Model.Roles;
using Inputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Components.Scripts;

/// <summary>
/// What Azure's deployment scripts need to run inside a landing zone's network: a managed identity to run as, and a storage account of their own that is
/// reached through a private endpoint to its file share (Azure documentation, "Run Bicep deployment script privately over a private endpoint").
/// </summary>
/// <remarks>
/// <para>The identity is the Entra administrator of the landing zone's SQL servers: only an administrator can create database users from Entra identities. It
/// is nobody's: no person and no product can sign in as it, it exists in the scripts' resource group only, and scripts come from this code only.</para>
/// <para>The account is the one place in the mesh that takes its shared key: Azure mounts the file share into the container with it and offers no other way. It
/// holds scripts and their logs for as long as they run, never data, and has no public network.</para>
/// </remarks>
public sealed class DeploymentScriptHost : ComponentResource
{
    /// <summary>The value of the tag <see cref="ResourceTags.Purpose"/> on the storage account, by which policies know it.</summary>
    public const string StoragePurpose = "deployment-scripts";

    /// <summary>Creates identity, account, private endpoint and the identity's role on the account.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">Where to create them.</param>
    /// <param name="options">Parent and providers.</param>
    public DeploymentScriptHost(string name, DeploymentScriptHostArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:scripts:DeploymentScriptHost", name, options)
    {
        var site = args.Site;
        var identity = new AzureNative.ManagedIdentity.UserAssignedIdentity(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = site.Location,
            ResourceName = site.Names.ScriptIdentity(site.LandingZone).Value,
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this });

        var accountName = site.Names.ScriptStorageAccount(site.LandingZone);
        var account = Account(name, accountName, args);
        _ = new PrivateEndpointWithDns($"{name}-file", new()
        {
            Site = site,
            TargetName = accountName,
            TargetId = account.Id,
            Link = PrivateLink.File,
            Tags = args.Tags,
        }, new ComponentResourceOptions { Parent = this });
        site.Diagnostics.Send(this, name, account.Id, DiagnosticContent.StorageAccount);

        _ = new AzureNative.Authorization.RoleAssignment($"{name}-file", new()
        {
            RoleAssignmentName = site.Names.RoleAssignment(
                accountName.Value, $"{site.LandingZone}/scripts", RoleIds.StorageFileDataPrivilegedContributor).ToString("D"),
            Scope = account.Id,
            RoleDefinitionId = new AzureIds(site.Names).RoleDefinition(site.SubscriptionId, RoleIds.StorageFileDataPrivilegedContributor),
            PrincipalId = identity.PrincipalId,
            PrincipalType = "ServicePrincipal",
            Description = "Deployment scripts keep their files here.",
        }, new CustomResourceOptions { Parent = this, DeleteBeforeReplace = true });

        ResourceGroupName = args.ResourceGroupName;
        SubnetId = args.SubnetId;
        Network = args.Network;
        IdentityId = identity.Id;
        IdentityName = identity.Name;
        PrincipalId = identity.PrincipalId;
        StorageAccountName = account.Name;
        RegisterOutputs(new Dictionary<string, object?> { ["identityId"] = IdentityId });
    }

    /// <summary>The resource group of the scripts.</summary>
    public Output<string> ResourceGroupName { get; }

    /// <summary>The Azure resource id of the subnet of the scripts' containers.</summary>
    public Output<string> SubnetId { get; }

    /// <summary>What must be there before a script can run.</summary>
    public ImmutableArray<Resource> Network { get; }

    /// <summary>The Azure resource id of the identity that scripts run as.</summary>
    public Output<string> IdentityId { get; }

    /// <summary>The name of that identity.</summary>
    public Output<string> IdentityName { get; }

    /// <summary>The object id of that identity in Entra.</summary>
    public Output<string> PrincipalId { get; }

    /// <summary>The name of the scripts' storage account.</summary>
    public Output<string> StorageAccountName { get; }

    private AzureNative.Storage.StorageAccount Account(string name, StorageAccountName accountName, DeploymentScriptHostArgs args) =>
        new(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Site.Location,
            AccountName = accountName.Value,
            Kind = "StorageV2",
            Sku = new Inputs.SkuArgs { Name = "Standard_LRS" },
            AllowSharedKeyAccess = true,
            AllowBlobPublicAccess = false,
            AllowCrossTenantReplication = false,
            DefaultToOAuthAuthentication = true,
            IsLocalUserEnabled = false,
            EnableHttpsTrafficOnly = true,
            MinimumTlsVersion = "TLS1_2",
            PublicNetworkAccess = "Disabled",
            // The deployment script service itself, a trusted service, puts the script into the account before the container starts.
            NetworkRuleSet = new Inputs.NetworkRuleSetArgs { DefaultAction = AzureNative.Storage.DefaultAction.Deny, Bypass = "AzureServices" },
            Tags = args.Tags.SetItem(ResourceTags.Purpose, StoragePurpose),
        }, new CustomResourceOptions { Parent = this });
}
