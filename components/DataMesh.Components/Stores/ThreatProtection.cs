using SecurityInputs = Pulumi.AzureNative.Security.Inputs;
using StorageInputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Components.Stores;

/// <summary>
/// Microsoft Defender for stores with confidential or restricted data, in the environments whose profile asks for it. It is set for the single store, whatever
/// holds for its subscription, so that neither costs nor protection depend on who else is in there.
/// </summary>
/// <remarks>
/// Azure has no way to delete the setting of a storage account: an account whose data is no longer sensitive keeps it until it is turned off by hand.
/// </remarks>
internal static class ThreatProtection
{
    /// <summary>Whether a store is watched; the one place that decides it.</summary>
    public static bool IsAskedFor(DataStoreArgs store) => store.Profile.Defender.Enabled && store.Classification >= Classification.Confidential;

    /// <summary>
    /// Lets the scanner read an account that nobody else reaches from outside. Azure adds this by itself when scanning is turned on; said here, it is no
    /// difference at the next run (https://learn.microsoft.com/azure/defender-for-cloud/on-upload-malware-scanning).
    /// </summary>
    /// <param name="store">The store of the account.</param>
    public static StorageInputs.ResourceAccessRuleArgs ScannerAccess(DataStoreArgs store) => new()
    {
        TenantId = store.Site.TenantId.ToString("D"),
        ResourceId = $"/subscriptions/{store.Site.SubscriptionId:D}/providers/Microsoft.Security/datascanners/StorageDataScanner",
    };

    /// <summary>
    /// Watches a storage account, if that is asked for: what is written is scanned for malware, and sensitive data is found, so that alerts tell about it.
    /// </summary>
    /// <param name="parent">The store's component.</param>
    /// <param name="name">Its logical name.</param>
    /// <param name="store">The store.</param>
    /// <param name="accountId">The Azure resource id of the account.</param>
    public static void WatchAccount(Resource parent, string name, DataStoreArgs store, Input<string> accountId)
    {
        if (!IsAskedFor(store))
            return;
        _ = new AzureNative.Security.DefenderForStorage(name, new()
        {
            ResourceId = accountId,
            SettingName = "current",
            Properties = new SecurityInputs.DefenderForStorageSettingPropertiesArgs
            {
                IsEnabled = true,
                OverrideSubscriptionLevelSettings = true,
                MalwareScanning = new SecurityInputs.MalwareScanningPropertiesArgs
                {
                    OnUpload = new SecurityInputs.OnUploadPropertiesArgs
                    {
                        IsEnabled = true,
                        CapGBPerMonth = store.Profile.Defender.ScannedGigabytesPerMonth,
                    },
                },
                SensitiveDataDiscovery = new SecurityInputs.SensitiveDataDiscoveryPropertiesArgs { IsEnabled = true },
            },
        }, new CustomResourceOptions { Parent = parent });
    }

    /// <summary>
    /// Watches a SQL server, if that is asked for: alerts on unusual access and on injected statements, and a weekly assessment of its settings.
    /// </summary>
    /// <param name="parent">The store's component.</param>
    /// <param name="name">Its logical name.</param>
    /// <param name="store">The store.</param>
    /// <param name="serverName">The server.</param>
    public static void WatchServer(Resource parent, string name, DataStoreArgs store, Input<string> serverName)
    {
        if (!IsAskedFor(store))
            return;
        var alerts = new AzureNative.Sql.ServerSecurityAlertPolicy(name, new()
        {
            ResourceGroupName = store.ResourceGroupName,
            ServerName = serverName,
            SecurityAlertPolicyName = "Default",
            State = AzureNative.Sql.SecurityAlertsPolicyState.Enabled,
        }, new CustomResourceOptions { Parent = parent });

        // Azure assesses only what Defender watches.
        _ = new AzureNative.Sql.SqlVulnerabilityAssessmentsSetting(name, new()
        {
            ResourceGroupName = store.ResourceGroupName,
            ServerName = serverName,
            VulnerabilityAssessmentName = "default",
            State = AzureNative.Sql.SqlVulnerabilityAssessmentState.Enabled,
        }, new CustomResourceOptions { Parent = parent, DependsOn = [alerts] });
    }
}
