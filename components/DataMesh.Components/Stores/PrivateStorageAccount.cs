using Inputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// What all storage accounts that hold data have in common: off the public network, opened by roles only (no keys, no shared access signatures, no local
/// users), encrypted twice, TLS 1.2.
/// </summary>
internal static class PrivateStorageAccount
{
    /// <summary>The account, hot and with a flat namespace; its kind of store changes what differs.</summary>
    /// <param name="store">Where the account stands, and its tags.</param>
    /// <param name="name">The account's name.</param>
    /// <param name="sku">How many copies there are, and where.</param>
    public static AzureNative.Storage.StorageAccountArgs Args(DataStoreArgs store, StorageAccountName name, string sku)
    {
        var account = Args(store.Site, store.ResourceGroupName, store.Tags, name, sku);
        if (ThreatProtection.IsAskedFor(store))
        {
            account.NetworkRuleSet = new Inputs.NetworkRuleSetArgs
            {
                DefaultAction = AzureNative.Storage.DefaultAction.Deny,
                Bypass = "None",
                ResourceAccessRules = { ThreatProtection.ScannerAccess(store) },
            };
        }

        if (store.Encryption is { } own)
        {
            account.Identity = new Inputs.IdentityArgs { Type = AzureNative.Storage.IdentityType.UserAssigned, UserAssignedIdentities = { own.IdentityId } };
            account.Encryption = new Inputs.EncryptionArgs
            {
                KeySource = "Microsoft.Keyvault",
                KeyVaultProperties = new Inputs.KeyVaultPropertiesArgs { KeyVaultUri = own.VaultUri, KeyName = own.KeyName },
                EncryptionIdentity = new Inputs.EncryptionIdentityArgs { EncryptionUserAssignedIdentity = own.IdentityId },
                RequireInfrastructureEncryption = true,
            };
        }

        return account;
    }

    /// <summary>The same for an account that is no store of a domain.</summary>
    /// <param name="site">Where the account stands.</param>
    /// <param name="resourceGroupName">The resource group that holds it.</param>
    /// <param name="tags">Its tags.</param>
    /// <param name="name">The account's name.</param>
    /// <param name="sku">How many copies there are, and where.</param>
    public static AzureNative.Storage.StorageAccountArgs Args(
        LandingZoneSite site, Input<string> resourceGroupName, ImmutableDictionary<string, string> tags, StorageAccountName name, string sku) => new()
    {
        ResourceGroupName = resourceGroupName,
        Location = site.Location,
        AccountName = name.Value,
        Kind = "StorageV2",
        Sku = new Inputs.SkuArgs { Name = sku },
        AccessTier = AzureNative.Storage.AccessTier.Hot,
        IsHnsEnabled = false,
        IsLocalUserEnabled = false,
        IsSftpEnabled = false,
        AllowSharedKeyAccess = false,
        AllowBlobPublicAccess = false,
        AllowCrossTenantReplication = false,
        AllowedCopyScope = "AAD",
        DefaultToOAuthAuthentication = true,
        EnableHttpsTrafficOnly = true,
        MinimumTlsVersion = "TLS1_2",
        PublicNetworkAccess = "Disabled",
        NetworkRuleSet = new Inputs.NetworkRuleSetArgs { DefaultAction = AzureNative.Storage.DefaultAction.Deny, Bypass = "None" },
        Encryption = new Inputs.EncryptionArgs { KeySource = "Microsoft.Storage", RequireInfrastructureEncryption = true },
        Tags = tags,
    };
}
