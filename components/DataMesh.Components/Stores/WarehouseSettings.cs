using DataMesh.Components.Scripts;
using DataMesh.Components.Secrets;

namespace DataMesh.Components.Stores;

/// <summary>
/// The template with those settings of a Synapse workspace for which the provider has no type, or one that does not do: it takes neither the administrator
/// that a workspace has from the moment it is made for its own (https://github.com/pulumi/pulumi-azure-native/issues/877), nor could it delete a key that is
/// in use.
/// </summary>
internal static class WarehouseSettings
{
    private const string Type = "Microsoft.Synapse/workspaces";

    private static readonly ImmutableArray<string> Audited =
        ["BATCH_COMPLETED_GROUP", "SUCCESSFUL_DATABASE_AUTHENTICATION_GROUP", "FAILED_DATABASE_AUTHENTICATION_GROUP"];

    /// <summary>
    /// The template: one setting after the other, since all of them change the same workspace, and nothing can be set before its key is in use.
    /// </summary>
    /// <param name="workspace">The workspace's name.</param>
    /// <param name="scripts">Whose identity administrates the pool, in the place of who made the workspace.</param>
    /// <param name="tenantId">The Entra tenant.</param>
    /// <param name="own">The key that encrypts the workspace; null where Microsoft's own keys do.</param>
    /// <param name="watched">Whether Defender watches the pool.</param>
    public static Output<object> Template(Output<string> workspace, DeploymentScriptHost scripts, Guid tenantId, StoreEncryption? own, bool watched)
    {
        var none = Output.Create("");
        return Output.All(workspace, scripts.IdentityName, scripts.PrincipalId, own?.KeyName ?? none, own?.KeyUri ?? none).Apply(values =>
        {
            var settings = ImmutableArray.CreateBuilder<(string Kind, string Name, Dictionary<string, object> Properties)>();
            if (own is not null)
                settings.Add(("keys", values[3], new() { ["keyVaultUrl"] = values[4], ["isActiveCMK"] = true }));
            settings.Add(("administrators", "activeDirectory", new()
            {
                ["administratorType"] = "ActiveDirectory",
                ["login"] = values[1],
                ["sid"] = values[2],
                ["tenantId"] = tenantId.ToString("D"),
            }));
            settings.Add(("dedicatedSQLminimalTlsSettings", "default", new() { ["minimalTlsVersion"] = "1.2" }));
            // The workspace's own identity has no business in the pool.
            settings.Add(("managedIdentitySqlControlSettings", "default", new()
            {
                ["grantSqlControlToManagedIdentity"] = new Dictionary<string, object> { ["desiredState"] = "Disabled" },
            }));
            settings.Add(("extendedAuditingSettings", "default", new()
            {
                ["state"] = "Enabled",
                ["isAzureMonitorTargetEnabled"] = true,
                ["auditActionsAndGroups"] = Audited.ToArray<object>(),
            }));
            if (watched)
                settings.Add(("securityAlertPolicies", "Default", new() { ["state"] = "Enabled" }));
            return Template(values[0], settings.ToImmutable());
        });
    }

    private static object Template(string workspace, ImmutableArray<(string Kind, string Name, Dictionary<string, object> Properties)> settings) =>
        new Dictionary<string, object>
        {
            ["$schema"] = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
            ["contentVersion"] = "1.0.0.0",
            ["resources"] = settings.Select((setting, place) => (object)new Dictionary<string, object>
            {
                ["type"] = $"{Type}/{setting.Kind}",
                ["apiVersion"] = "2021-06-01",
                ["name"] = $"{workspace}/{setting.Name}",
                ["dependsOn"] = place == 0
                    ? Array.Empty<object>()
                    : [$"[resourceId('{Type}/{settings[place - 1].Kind}', '{workspace}', '{settings[place - 1].Name}')]"],
                ["properties"] = setting.Properties,
            }).ToArray(),
        };
}
