using DataMesh.Components.Costs;
using DataMesh.Components.Hub;
using DataMesh.Components.LandingZones;
using DataMesh.Components.Tags;
using DataMesh.Stacks.Exports;
using DataMesh.Stacks.Settings;
using Pulumi;

namespace DataMesh.Stacks;

/// <summary>The stack of the hub: one in each environment, deployed before the domains.</summary>
public static class ManagementStack
{
    /// <summary>The group that runs the hub.</summary>
    public const string Owner = "sg-data-platform-owners";

    /// <summary>Who pays for the hub.</summary>
    public const string CostCentre = "CC-1000";

    /// <summary>Registers the hub's resources.</summary>
    /// <param name="inputs">What the stack is made from.</param>
    /// <returns>What domains' stacks read: <see cref="HubExports"/>.</returns>
    /// <exception cref="MeshException">A contract breaks what it promised when this stack was last deployed (DM0250, DM0251).</exception>
    public static async Task<IDictionary<string, object?>> DeployAsync(StackInputs inputs)
    {
        // Before the first resource: what Pulumi has registered by then it may have changed already.
        await ContractGate.PassAsync(inputs, HubStack.Refer(inputs.Settings)).ConfigureAwait(false);
        return Deploy(inputs);
    }

    private static Dictionary<string, object?> Deploy(StackInputs inputs)
    {
        var settings = inputs.Settings;
        var subscription = settings.Subscriptions.Management;
        foreach (var finding in inputs.Access.Diagnostics)
        {
            if (finding.Severity == Severity.Warning)
                Log.Warn(finding.ToString());
            else
                Log.Info(finding.ToString());
        }

        var provider = AzureProviders.Create(AzureProviders.LandingZone, subscription, settings);
        var hub = new ManagementLandingZone(LandingZoneName.Management.Value, new()
        {
            Mesh = inputs.Mesh,
            Names = inputs.Names,
            Addresses = inputs.Addresses,
            Profile = settings.Profile,
            Design = settings.Hub,
            Location = settings.Location,
            TenantId = settings.TenantId,
            SubscriptionId = subscription,
            RecoverKeyVault = settings.RecoverKeyVault,
            MonthlyBudget = settings.Budgets.For(LandingZoneName.Management),
            BudgetStart = settings.Budgets.Start,
            DnsProvider = AzureProviders.For(
                settings.Hub.DnsZones?.SubscriptionId ?? subscription, AzureProviders.HubDns, settings, (subscription, provider)),
            CostScopes = CostScopes(inputs.Mesh, settings.Subscriptions),
            ContactEmails = settings.AlertEmails,
            CostEmails = settings.CostEmails,
            SecurityEmails = settings.SecurityEmails,
            Tags = ResourceTags.Of(LandingZoneName.Management, settings.Environment, CostCentre, Owner),
        }, new ComponentResourceOptions { Providers = { provider } });

        var exports = new Dictionary<string, object?>
        {
            [HubExports.Identities] = hub.Identities.ToDictionary(identity => identity.Product.ToString(), identity => (object?)new Dictionary<string, object?>
            {
                ["id"] = identity.Id,
                ["principalId"] = identity.PrincipalId,
                ["clientId"] = identity.ClientId,
                ["name"] = identity.Name,
            }),
            [HubExports.PrivateDnsZones] = hub.PrivateDnsZones.ToDictionary(zone => zone.Key, zone => (object?)zone.Value),
            [HubExports.VirtualNetworkId] = hub.VirtualNetworkId,
            [HubExports.LogWorkspaceId] = hub.LogWorkspaceId,
            [HubExports.ActionGroupId] = hub.ActionGroupId,
            [HubExports.CostActionGroupId] = hub.CostActionGroupId,
            [HubExports.CatalogId] = hub.CatalogId,
            [HubExports.Grants] = GrantExports.Of(inputs.Access.Grants),
            [HubExports.Contracts] = ContractExports.Of(inputs.Mesh),
            [HubExports.Collections] = CollectionExports.Of(inputs.Mesh),
        };
        if (hub.ContainerRegistryId is { } registry)
            exports[HubExports.ContainerRegistryId] = registry;
        if (hub.Cluster is { } cluster)
        {
            exports[HubExports.ClusterId] = cluster.Id;
            exports[HubExports.ClusterOidcIssuerUrl] = cluster.OidcIssuerUrl;
            exports[HubExports.ClusterServer] = cluster.Server;
            exports[HubExports.ClusterCertificateAuthority] = cluster.CertificateAuthority;
        }

        return exports;
    }

    // In the order of the hub and the domains by index; a subscription stands where the first of its landing zones does.
    private static ImmutableArray<CostScope> CostScopes(Mesh mesh, SubscriptionSettings subscriptions) =>
    [
        .. mesh.Domains.Select(domain => LandingZoneName.Of(domain.Name)).Prepend(LandingZoneName.Management)
            .GroupBy(subscriptions.For)
            .Select(shared => new CostScope(shared.Key, [.. shared])),
    ];
}
