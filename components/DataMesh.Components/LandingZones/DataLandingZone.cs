using DataMesh.Components.Access;
using DataMesh.Components.Costs;
using DataMesh.Components.Monitoring;
using DataMesh.Components.Network;
using DataMesh.Components.PrivateLinks;
using DataMesh.Components.Products;
using DataMesh.Components.Scripts;
using DataMesh.Components.Secrets;
using DataMesh.Components.Stores;
using DataMesh.Model.Hub;

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
        var network = new PrivateNetwork($"{name}-network", new()
        {
            Names = args.Names,
            ResourceGroupName = groups.NameOf(Concern.Network),
            Location = args.Location,
            Addresses = args.Addresses.Spoke(domain.Name),
            Neighbours = NetworkNeighbours.OfSpoke(domain, args.Addresses, args.Grants),
            EgressAddress = args.HubDesign.EgressAddress(args.Addresses),
            Diagnostics = diagnostics,
            Tags = args.Tags,
        }, Here());
        var connections = Connect(name, args, groups, network);

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
                Network = connections,
                Tags = args.Tags,
            }, Here())
            : null;
        var stores = AddStores(args, site, groups, network, vault, scripts);
        Stores = stores.ToImmutableSortedDictionary(store => store.Key, store => store.Value.Id, StringComparer.Ordinal);
        StoreStatements = stores.Where(store => !store.Value.Statements.IsEmpty)
            .ToImmutableSortedDictionary(store => store.Key, store => store.Value.Statements, StringComparer.Ordinal);
        var products = AddProducts(name, args, site);
        Products = products.ToImmutableSortedDictionary(product => product.Key.Value, product => product.Value.ResourceGroupName, StringComparer.Ordinal);
        GroupRoleAssignments.Create(this, name, site, GroupRolePlan.Of(domain, args.Profile), Scopes(domain, groups, vault, products));
        AddBudget(name, args, concerns);
        var hubNetwork = args.HubDesign.Network?.Id.Name ?? args.Names.VirtualNetwork(LandingZoneName.Management).Value;
        _ = new DomainAccess($"{name}-access", DomainAccessArgs.Of(domain, args.Grants, args.Names, hubNetwork, args.Hub.Identity), Here());

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

    /// <summary>The name of each product's resource group, by the product's name.</summary>
    public ImmutableSortedDictionary<string, Output<string>> Products { get; }

    private ComponentResourceOptions Here() => new() { Parent = this };

    private ImmutableArray<Resource> Connect(string name, DataLandingZoneArgs args, LandingZoneResourceGroups groups, PrivateNetwork network)
    {
        var own = new PeeredNetwork
        {
            LandingZone = args.Domain.Name,
            ResourceGroupName = groups.NameOf(Concern.Network),
            VirtualNetworkName = network.Name,
            VirtualNetworkId = network.Id,
        };
        var hub = Hub(args);
        var forwards = args.HubDesign.Firewall != FirewallChoice.None;
        var connections = ImmutableArray.CreateBuilder<Resource>();
        connections.Add(new NetworkPeering($"{name}-hub", new() { Names = args.Names, Own = own, Other = hub, TakesForwarded = forwards }, Here()));
        connections.Add(new NetworkDnsLinks($"{name}-dns", new()
        {
            Names = args.Names,
            LandingZone = args.Domain.Name,
            VirtualNetworkId = network.Id,
            ZoneResourceGroupName = args.HubDesign.DnsZones?.ResourceGroup ?? args.Names.ResourceGroup(LandingZoneName.Management, Concern.PrivateDns).Value,
            Zones = MeshPrivateLinks.Zones(args.Mesh, args.HubDesign, args.Location),
            ZoneName = zone => zone,
            HubProvider = args.HubDnsProvider,
            Tags = args.Tags,
        }, Here()));

        foreach (var pair in args.Mesh.PeeringsOwnedBy(args.Domain.Name, args.Grants))
        {
            var neighbour = args.Neighbours[pair.Neighbour.Name];
            var other = PeeredNetwork.OfOtherStack(pair.Neighbour.Name, args.Names, neighbour.SubscriptionId, neighbour.Provider);
            connections.Add(new NetworkPeering($"{name}-{pair.Neighbour.Name}", new() { Names = args.Names, Own = own, Other = other }, Here()));
        }

        return connections.ToImmutable();
    }

    private static PeeredNetwork Hub(DataLandingZoneArgs args)
    {
        var hub = PeeredNetwork.OfOtherStack(LandingZoneName.Management, args.Names, args.HubSubscriptionId, args.HubNetworkProvider);
        return args.HubDesign.Network is { Id: var adopted }
            ? hub with { ResourceGroupName = adopted.ResourceGroup, VirtualNetworkName = adopted.Name, VirtualNetworkId = adopted.Id, IsTakenOver = true }
            : hub;
    }

    private ImmutableSortedDictionary<string, DataStore> AddStores(
        DataLandingZoneArgs args, LandingZoneSite site, LandingZoneResourceGroups groups, PrivateNetwork network, PrivateKeyVault vault,
        DeploymentScriptHost? scripts)
    {
        var stores = ImmutableSortedDictionary.CreateBuilder<string, DataStore>(StringComparer.Ordinal);
        // Without stores there is no resource group for them either; see DomainConcerns.
        if (args.Domain.Stores.IsEmpty)
            return stores.ToImmutable();
        var factory = new StoreFactory(
            this, args, site, groups.NameOf(Concern.Storage), scripts, store => AddKey(args, site, groups, vault, store),
            network.Id);
        foreach (var store in args.Domain.Stores.OrderBy(store => store.Name))
        {
            var created = factory.Of(store);
            created.GiveAccess(StoreAccessPlan.Of(args.Domain, store, args.Grants, args.Hub.Identity));
            stores.Add(store.Name.Value, created);
        }

        return stores.ToImmutable();
    }

    private StoreEncryption? AddKey(DataLandingZoneArgs args, LandingZoneSite site, LandingZoneResourceGroups groups, PrivateKeyVault vault, Store store) =>
        EncryptionPlan.HasOwnKey(args.Domain, store, args.Profile)
            ? new EncryptionKey($"{args.Domain.Name}-{store.Name}-key", new()
            {
                Site = site,
                Domain = args.Domain.Name,
                Store = store.Name,
                Vault = vault,
                ResourceGroupName = groups.NameOf(Concern.Security),
                InHardware = args.Profile.HardwareKeys,
                Protect = args.Profile.ProtectData,
                Tags = args.Tags,
            }, Here()).Encryption
            : null;

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
