using DataMesh.Model.Roles;
using Inputs = Pulumi.AzureNative.KeyVault.Inputs;

namespace DataMesh.Components.Secrets;

/// <summary>
/// A key in the domain's vault that encrypts one store, and the identity as which that store uses it: it may wrap and unwrap with this key and do nothing else.
/// Azure makes a new version every year; the store takes it by itself, since it names no version.
/// </summary>
/// <remarks>
/// The key has no day on which it expires: a store whose key has expired cannot be opened any more. Azure has no way to delete a key that was made through its
/// resource manager: it stays in the vault, and goes with it.
/// </remarks>
public sealed class EncryptionKey : ComponentResource
{
    private const int Bits = 3072;
    private const string RotationPeriod = "P1Y";

    /// <summary>Creates the key, the identity and its role.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public EncryptionKey(string name, EncryptionKeyArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:secrets:EncryptionKey", name, options)
    {
        var site = args.Site;
        var key = new AzureNative.KeyVault.Key(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            VaultName = args.Vault.Name,
            KeyName = AzureNames.EncryptionKey(args.Store).Value,
            Properties = new Inputs.KeyPropertiesArgs
            {
                Kty = args.InHardware ? AzureNative.KeyVault.JsonWebKeyType.RSA_HSM : AzureNative.KeyVault.JsonWebKeyType.RSA,
                KeySize = Bits,
                KeyOps = { AzureNative.KeyVault.JsonWebKeyOperation.WrapKey, AzureNative.KeyVault.JsonWebKeyOperation.UnwrapKey },
                Attributes = new Inputs.KeyAttributesArgs { Enabled = true, Exportable = false },
                RotationPolicy = new Inputs.RotationPolicyArgs
                {
                    LifetimeActions =
                    {
                        new Inputs.LifetimeActionArgs
                        {
                            Action = new Inputs.ActionArgs { Type = AzureNative.KeyVault.KeyRotationPolicyActionType.Rotate },
                            Trigger = new Inputs.TriggerArgs { TimeAfterCreate = RotationPeriod },
                        },
                    },
                },
            },
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this, Protect = args.Protect });
        var identity = new AzureNative.ManagedIdentity.UserAssignedIdentity(name, new()
        {
            ResourceGroupName = args.ResourceGroupName,
            Location = site.Location,
            ResourceName = site.Names.EncryptionIdentity(args.Domain, args.Store).Value,
            Tags = args.Tags,
        }, new CustomResourceOptions { Parent = this });
        var access = new AzureNative.Authorization.RoleAssignment(name, new()
        {
            RoleAssignmentName = site.Names.RoleAssignment(
                $"{args.Domain}/key-{args.Store}", $"{args.Domain}/encryption-{args.Store}", RoleIds.KeyVaultCryptoServiceEncryptionUser).ToString("D"),
            Scope = key.Id,
            RoleDefinitionId = new AzureIds(site.Names).RoleDefinition(site.SubscriptionId, RoleIds.KeyVaultCryptoServiceEncryptionUser),
            PrincipalId = identity.PrincipalId,
            PrincipalType = "ServicePrincipal",
            Description = $"The store {args.Domain}/{args.Store} is encrypted with this key.",
        }, new CustomResourceOptions { Parent = this, DeleteBeforeReplace = true });

        Encryption = new StoreEncryption(key.Id, args.Vault.Uri, key.Name, key.KeyUriWithVersion, identity.Id, access);
        RegisterOutputs(new Dictionary<string, object?> { ["keyId"] = key.Id });
    }

    /// <summary>What the store needs to be encrypted with the key.</summary>
    public StoreEncryption Encryption { get; }
}
