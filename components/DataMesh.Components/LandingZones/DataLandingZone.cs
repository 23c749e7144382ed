using DataMesh.Components.Access;
using DataMesh.Components.Costs;
using DataMesh.Components.Monitoring;
using DataMesh.Components.Network;
using DataMesh.Components.PrivateLinks;
using DataMesh.Components.Products;
using DataMesh.Components.Scripts;
using DataMesh.Components.Secrets;
using DataMesh.Components.Workloads;

namespace DataMesh.Components.LandingZones;

/// <summary>
/// The landing zone of a domain in one environment: its network, connected to the hub and to exactly those domains with which a grant connects it; its stores,
/// with exactly the access that the register grants; its vault, its products, its budget.
/// </summary>
public sealed class DataLandingZone : ComponentResource
{
    /// <summary>Creates the landing zone.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public DataLandingZone(string name, DataLandingZoneArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:landingzone:DataLandingZone", name, options)
    {
        var domain = args.Domain;
        var concerns = DomainConcerns.Of(domain);
        var groups = new LandingZoneResourceGroups(name, new()
        {
            Names = args.Names,
            LandingZone = domain.Name,
            Concerns = concerns,
            Location = args.Location,
            Tags = args.Tags,
        }, Here());

        var diagnostics = new DiagnosticsToHub(args.Hub.LogWorkspaceId, args.Names.DiagnosticSetting());
        var networking = new SpokeNetworking(this, name, args, groups, diagnostics);
        var network = networking.Network;
        var site = new LandingZoneSite
        {
            LandingZone = domain.Name,
            Names = args.Names,
            Location = args.Location,
            SubscriptionId = args.SubscriptionId,
            TenantId = args.TenantId,
            NetworkResourceGroupName = groups.NameOf(Concern.Network),
            PrivateEndpointSubnetId = network.SubnetId(SubnetPurpose.PrivateEndpoints),
            DnsZones = new PrivateDnsZoneIds(args.HubDesign, args.Names, args.HubSubscriptionId, ImmutableDictionary<string, Resource>.Empty),
            Diagnostics = diagnostics,
        };
        var hasKeys = domain.Stores.Any(store => EncryptionPlan.HasOwnKey(domain, store, args.Profile));
        var vault = new PrivateKeyVault($"{name}-vault", new()
        {
            Site = site,
            ResourceGroupName = groups.NameOf(Concern.Security),
            SoftDeleteDays = args.Profile.KeyVaultSoftDeleteDays,
            Recover = args.RecoverKeyVault,
            KeepsEncryptionKeys = hasKeys,
            InHardware = hasKeys && args.Profile.HardwareKeys,
            Protect = args.Profile.ProtectData,
            Tags = args.Tags,
        }, Here());

        var scripts = concerns.Contains(Concern.Scripts)
            ? new DeploymentScriptHost($"{name}-scripts", new()
            {
                Site = site,
                ResourceGroupName = groups.NameOf(Concern.Scripts),
                SubnetId = network.SubnetId(SubnetPurpose.Scripts),
                Network = networking.Connections,
                Tags = args.Tags,
            }, Here())
            : null;
        var stores = SpokeStores.Create(this, args, site, groups, network, vault, scripts);
        Stores = stores.ToImmutableSortedDictionary(store => store.Key, store => store.Value.Id, StringComparer.Ordinal);
        StoreStatements = stores.Where(store => !store.Value.Statements.IsEmpty)
            .ToImmutableSortedDictionary(store => store.Key, store => store.Value.Statements, StringComparer.Ordinal);
        var products = AddProducts(name, args, site);
        Products = products.ToImmutableSortedDictionary(product => product.Key.Value, product => product.Value.ResourceGroupName, StringComparer.Ordinal);
        Apis = SpokeWorkloads.Create(this, args, site, vault, Stores);
        GroupRoleAssignments.Create(this, name, site, GroupRolePlan.Of(domain, args.Profile), Scopes(domain, groups, vault, products));
        AddBudget(name, args, concerns);
        var hubNetwork = args.HubDesign.Network?.Id.Name ?? args.Names.VirtualNetwork(LandingZoneName.Management).Value;
        _ = new DomainAccess($"{name}-access", DomainAccessArgs.Of(domain, args.StoreGrants, args.Names, hubNetwork, args.Hub.Identity), Here());

        VirtualNetworkId = network.Id;
        KeyVaultId = vault.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["virtualNetworkId"] = VirtualNetworkId, ["keyVaultId"] = KeyVaultId });
    }

    /// <summary>The Azure resource id of the landing zone's virtual network.</summary>
    public Output<string> VirtualNetworkId { get; }

    /// <summary>The Azure resource id of the landing zone's key vault.</summary>
    public Output<string> KeyVaultId { get; }

    /// <summary>The Azure resource id of each store, by name.</summary>
    public ImmutableSortedDictionary<string, Output<string>> Stores { get; }

    /// <summary>What has to be run inside stores so that accesses are complete, by the store's name; only stores for which there is something to run.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Output<string>>> StoreStatements { get; }

    /// <summary>The APIs that the domain runs on the hub's cluster, by the address of their port; none where the hub has no cluster.</summary>
    public ImmutableSortedDictionary<string, ApiService> Apis { get; }

    /// <summary>The name of each product's resource group, by the product's name.</summary>
    public ImmutableSortedDictionary<string, Output<string>> Products { get; }

    private ComponentResourceOptions Here() => new() { Parent = this };

    private ImmutableDictionary<ProductName, DataProductResources> AddProducts(string name, DataLandingZoneArgs args, LandingZoneSite site)
    {
        var products = ImmutableDictionary.CreateBuilder<ProductName, DataProductResources>();
        foreach (var product in args.Domain.Products.OrderBy(product => product.Name))
        {
            products.Add(product.Name, new DataProductResources(
                $"{name}-product-{product.Name}",
                new()
                {
                    Site = site,
                    Domain = args.Domain.Name,
                    Product = product,
                    MonthlyBudget = args.ProductBudget,
                    BudgetStart = args.BudgetStart,
                    ContactEmails = args.ContactEmails,
                    ActionGroupId = args.Hub.CostActionGroupId,
                    Tags = args.Tags,
                },
                Here()));
        }

        return products.ToImmutable();
    }

    private Dictionary<GroupRoleScope, Output<string>> Scopes(
        Domain domain, LandingZoneResourceGroups groups, PrivateKeyVault vault, ImmutableDictionary<ProductName, DataProductResources> products)
    {
        var scopes = DomainConcerns.Of(domain).ToDictionary(GroupRoleScope.Of, groups.IdOf);
        scopes.Add(GroupRoleScope.Vault, vault.Id);
        foreach (var (product, resources) in products)
            scopes.Add(GroupRoleScope.Of(product), resources.ResourceGroupId);
        foreach (var store in domain.Stores)
            scopes.Add(GroupRoleScope.Of(store.Name), Stores[store.Name.Value]);
        return scopes;
    }

    private void AddBudget(string name, DataLandingZoneArgs args, ImmutableArray<Concern> concerns) => MonthlyBudget.Create(this, name, new()
    {
        BudgetName = args.Names.Budget(args.Domain.Name),
        SubscriptionId = args.SubscriptionId,
        // Not the whole subscription: domains may share one, above all in dev.
        ResourceGroups =
        [
            .. concerns.Select(concern => args.Names.ResourceGroup(args.Domain.Name, concern).Value),
            .. args.Domain.Products.Select(product => product.Name).Order().Select(product => args.Names.ProductResourceGroup(args.Domain.Name, product).Value),
        ],
        Amount = args.MonthlyBudget,
        Start = args.BudgetStart,
        ContactEmails = args.ContactEmails,
        ActionGroupId = args.Hub.CostActionGroupId,
    });
}
