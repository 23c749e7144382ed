using DataMesh.Components.Hub;
using DataMesh.Components.LandingZones;
using DataMesh.Components.Tags;
using DataMesh.Stacks.Exports;
using DataMesh.Stacks.Settings;
using Pulumi;

namespace DataMesh.Stacks;

/// <summary>The stack of a domain: one in each environment, deployed after the hub, and never reading another domain's stack.</summary>
public static class DomainStack
{
    /// <summary>Registers the resources of a domain's landing zone.</summary>
    /// <param name="inputs">What the stack is made from.</param>
    /// <param name="domain">The domain; one of the mesh.</param>
    /// <returns>The landing zone's network, vault, stores and products, and who reads the domain's ports.</returns>
    /// <exception cref="MeshException">A contract of the domain breaks what the hub published (DM0250, DM0251).</exception>
    public static async Task<IDictionary<string, object?>> DeployAsync(StackInputs inputs, Domain domain)
    {
        // Before the first resource: what Pulumi has registered by then it may have changed already.
        var hubStack = HubStack.Refer(inputs.Settings);
        await ContractGate.PassAsync(inputs, hubStack).ConfigureAwait(false);
        return Deploy(inputs, domain, hubStack);
    }

    private static Dictionary<string, object?> Deploy(StackInputs inputs, Domain domain, StackReference hubStack)
    {
        var settings = inputs.Settings;
        var grants = inputs.Access.Grants;
        var subscription = settings.Subscriptions.For(domain.Name);
        var ownProvider = AzureProviders.Create(AzureProviders.LandingZone, subscription, settings);
        var hubProvider = AzureProviders.Create(AzureProviders.Hub, settings.Subscriptions.Management, settings);

        var management = settings.Subscriptions.Management;
        var networkSubscription = settings.Hub.Network?.Id.SubscriptionId ?? management;
        var networkProvider = AzureProviders.For(networkSubscription, AzureProviders.HubNetwork, settings, (management, hubProvider));
        var dnsProvider = AzureProviders.For(
            settings.Hub.DnsZones?.SubscriptionId ?? management, AzureProviders.HubDns, settings, (management, hubProvider), (networkSubscription, networkProvider));

        if (ClusterDemand.LeftOut(domain, settings.Hub, settings.Environment) is { } leftOut)
            Log.Warn(leftOut.ToString());
        var hub = HubReference.Read(hubStack, inputs.Names);
        var zone = new DataLandingZone(domain.Name.Value, new()
        {
            Mesh = inputs.Mesh,
            Domain = domain,
            Grants = grants,
            Names = inputs.Names,
            Addresses = inputs.Addresses,
            Profile = settings.Profile,
            Hub = hub,
            HubDesign = settings.Hub,
            HubSubscriptionId = settings.Subscriptions.Management,
            HubNetworkProvider = networkProvider,
            HubDnsProvider = dnsProvider,
            ClusterProvider = settings.Hub.Cluster && !domain.Workloads.IsEmpty ? ClusterProvider.Create(hub.Cluster(), settings) : null,
            Neighbours = inputs.Mesh.PeeringsOwnedBy(domain.Name, grants).ToImmutableDictionary(
                pair => pair.Neighbour.Name,
                pair => Neighbour(pair.Neighbour.Name, settings)),
            Location = settings.Location,
            TenantId = settings.TenantId,
            SubscriptionId = subscription,
            RecoverKeyVault = settings.RecoverKeyVault,
            MonthlyBudget = settings.Budgets.For(domain.Name),
            ProductBudget = settings.Budgets.ForProductOf(domain.Name),
            BudgetStart = settings.Budgets.Start,
            ContactEmails = settings.CostEmails,
            Tags = ResourceTags.Of(domain.Name, settings.Environment, domain.CostCentre, domain.Owner.Name),
        }, new ComponentResourceOptions { Providers = { ownProvider } });

        var exports = new Dictionary<string, object?>
        {
            ["virtualNetworkId"] = zone.VirtualNetworkId,
            ["keyVaultId"] = zone.KeyVaultId,
            ["stores"] = zone.Stores.ToDictionary(store => store.Key, store => (object?)store.Value),
            ["products"] = zone.Products.ToDictionary(product => product.Key, product => (object?)product.Value),
            ["readers"] = GrantExports.Of(grants.Where(grant => grant.Port.Domain == domain.Name)),
        };
        if (!zone.StoreStatements.IsEmpty)
            exports["accessStatements"] = zone.StoreStatements.ToDictionary(
                store => store.Key, store => (object?)store.Value.Select(statement => (object?)statement).ToImmutableArray());
        if (!zone.Apis.IsEmpty)
            exports["apis"] = ApiExports.Of(zone.Apis);
        return exports;
    }

    private static NeighbourSubscription Neighbour(DomainName neighbour, MeshSettings settings)
    {
        var subscription = settings.Subscriptions.For(neighbour);
        return new NeighbourSubscription(subscription, AzureProviders.Create(AzureProviders.Neighbour(neighbour), subscription, settings));
    }
}
