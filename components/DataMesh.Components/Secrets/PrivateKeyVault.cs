using DataMesh.Components.Monitoring;
using DataMesh.Components.PrivateLinks;
using Inputs = Pulumi.AzureNative.KeyVault.Inputs;

namespace DataMesh.Components.Secrets;

/// <summary>
/// A key vault that is reached through its private endpoint only, authorizes by roles (no access policies), cannot be purged before its retention ends in any
/// environment (who purges a vault destroys what its keys encrypt), and sends its audit log to the hub.
/// </summary>
public sealed class PrivateKeyVault : ComponentResource
{
    /// <summary>Creates the vault, its private endpoint and its diagnostic setting.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public PrivateKeyVault(string name, PrivateKeyVaultArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:secrets:PrivateKeyVault", name, options)
    {
        var vaultName = args.Site.Names.KeyVault(args.Site.LandingZone);
        var properties = new Inputs.VaultPropertiesArgs
        {
            TenantId = args.Site.TenantId.ToString("D"),
            Sku = new Inputs.SkuArgs { Family = "A", Name = args.InHardware ? AzureNative.KeyVault.SkuName.Premium : AzureNative.KeyVault.SkuName.Standard },
            EnableRbacAuthorization = true,
            EnableSoftDelete = true,
            SoftDeleteRetentionInDays = args.SoftDeleteDays,
            EnablePurgeProtection = true,
            EnabledForDeployment = false,
            EnabledForDiskEncryption = false,
            EnabledForTemplateDeployment = false,
            PublicNetworkAccess = "Disabled",
            NetworkAcls = new Inputs.NetworkRuleSetArgs { DefaultAction = "Deny", Bypass = args.KeepsEncryptionKeys ? "AzureServices" : "None" },
        };
        if (args.Recover)
            properties.CreateMode = AzureNative.KeyVault.CreateMode.Recover;
        var vault = new AzureNative.KeyVault.Vault(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = args.Site.Location,
            VaultName = vaultName.Value,
            Properties = properties,
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this, Protect = args.Protect });

        _ = new PrivateEndpointWithDns(name, new()
        {
            Site = args.Site,
            TargetName = vaultName,
            TargetId = vault.Id,
            Link = PrivateLink.Vault,
            Tags = args.Tags,
        }, new ComponentResourceOptions { Parent = this });
        args.Site.Diagnostics.Send(this, name, vault.Id, DiagnosticContent.LogsAndMetrics);

        Id = vault.Id;
        Name = vault.Name;
        RegisterOutputs(new Dictionary<string, object?> { ["id"] = Id });
    }

    /// <summary>The vault's Azure resource id.</summary>
    public Output<string> Id { get; }

    /// <summary>The vault's name; known once the vault exists, so that what is put into it comes after it.</summary>
    public Output<string> Name { get; }

    /// <summary>The vault's address, with a slash at the end.</summary>
    public Output<string> Uri => Output.Format($"https://{Name}.vault.azure.net/");
}
