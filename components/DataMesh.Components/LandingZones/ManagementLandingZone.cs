using DataMesh.Components.Costs;
using DataMesh.Components.Hub;
using DataMesh.Components.Locks;
using DataMesh.Components.Monitoring;
using DataMesh.Components.Secrets;
using DataMesh.Model.Hub;

namespace DataMesh.Components.LandingZones;

/// <summary>
/// The hub of the mesh in one environment: what all domains share (network, private DNS, logs, alerts, catalog, vault) and what must not be a domain's own:
/// the identities of the data products, which owners of data name when they grant access.
/// </summary>
public sealed class ManagementLandingZone : ComponentResource
{
    // Only the hub's own stack deletes from these; see DeleteLocks.
    private static readonly ImmutableArray<Concern> LockedConcerns = [Concern.Governance, Concern.Security, Concern.Monitoring, Concern.Costs, Concern.Containers];

    /// <summary>Creates the hub.</summary>
    /// <param name="name">The component's logical name.</param>
    /// <param name="args">What to create.</param>
    /// <param name="options">Parent and providers.</param>
    public ManagementLandingZone(string name, ManagementLandingZoneArgs args, ComponentResourceOptions? options = null)
        : base("datamesh:landingzone:ManagementLandingZone", name, options)
    {
        var groups = new LandingZoneResourceGroups(name, new()
        {
            Names = args.Names,
            LandingZone = LandingZoneName.Management,
            Concerns = ConcernsOf(args.Design),
            Location = args.Location,
            Tags = args.Tags,
        }, Here());

        var monitoring = new HubMonitoring($"{name}-monitoring", new()
        {
            Names = args.Names,
            ResourceGroupName = groups.NameOf(Concern.Monitoring),
            Location = args.Location,
            RetentionDays = args.Profile.LogRetentionDays,
            PrivateQueries = args.Design.PrivateLogs,
            Protect = args.Profile.ProtectData,
            ContactEmails = args.ContactEmails,
            Tags = args.Tags,
        }, Here());
        var diagnostics = new DiagnosticsToHub(monitoring.WorkspaceId, args.Names.DiagnosticSetting());

        var network = new HubNetworking(this, name, args, groups, diagnostics);
        var site = new LandingZoneSite
        {
            LandingZone = LandingZoneName.Management,
            Names = args.Names,
            Location = args.Location,
            SubscriptionId = args.SubscriptionId,
            TenantId = args.TenantId,
            NetworkResourceGroupName = groups.NameOf(Concern.Network),
            PrivateEndpointSubnetId = network.PrivateEndpointSubnetId,
            DnsZones = network.ZoneIds,
            Diagnostics = diagnostics,
        };
        var catalog = new DataCatalog(
            $"{name}-catalog",
            new() { Site = site, ResourceGroupName = groups.NameOf(Concern.Governance), Protect = args.Profile.ProtectData, Tags = args.Tags },
            Here());
        var vault = new PrivateKeyVault($"{name}-vault", new()
        {
            Site = site,
            ResourceGroupName = groups.NameOf(Concern.Security),
            SoftDeleteDays = args.Profile.KeyVaultSoftDeleteDays,
            Recover = args.RecoverKeyVault,
            Protect = args.Profile.ProtectData,
            Tags = args.Tags,
        }, Here());
        var costs = new CostWatch($"{name}-costs", new()
        {
            Names = args.Names,
            ResourceGroupName = groups.NameOf(Concern.Costs),
            Scopes = args.CostScopes,
            Start = args.BudgetStart,
            Emails = args.CostEmails,
            Tags = args.Tags,
        }, Here());
        var alerts = new SecurityAlerts($"{name}-security", new()
        {
            Names = args.Names,
            ResourceGroupName = groups.NameOf(Concern.Monitoring),
            SubscriptionId = args.SubscriptionId,
            Emails = args.SecurityEmails,
            Tags = args.Tags,
        }, Here());
        AddLocks(name, args, groups, [monitoring, catalog, vault, costs, alerts, .. AddOptionalParts(name, args, site, groups, monitoring)]);
        if (args.Design.Cluster && network.ClusterSubnetId is { } clusterSubnet)
        {
            Cluster = new SharedCluster($"{name}-cluster", new()
            {
                Site = site,
                ResourceGroupName = groups.NameOf(Concern.Cluster),
                SubnetId = clusterSubnet,
                WorkspaceId = monitoring.WorkspaceId,
                ContainerRegistryId = ContainerRegistryId is { } registry ? (Input<string>)registry : null,
                AdminGroup = args.Design.ClusterAdmins,
                Users = [.. args.Mesh.Domains.Where(domain => !domain.Workloads.IsEmpty).SelectMany(domain => (GroupReference[])[domain.Owner, domain.Steward])],
                Zones = args.Design.Zones,
                Tags = args.Tags,
            }, Here());
        }

        Identities = ProductIdentities.Create(
            this, args.Mesh, args.Names, groups.NameOf(Concern.Identities), args.Location, args.Tags, Cluster?.OidcIssuerUrl);
        MonthlyBudget.Create(this, name, new()
        {
            BudgetName = args.Names.Budget(LandingZoneName.Management),
            SubscriptionId = args.SubscriptionId,
            ResourceGroups = [],
            Amount = args.MonthlyBudget,
            Start = args.BudgetStart,
            ContactEmails = args.CostEmails,
            ActionGroupId = costs.ActionGroupId,
        });

        VirtualNetworkId = network.VirtualNetworkId;
        LogWorkspaceId = monitoring.WorkspaceId;
        ActionGroupId = monitoring.ActionGroupId;
        CostActionGroupId = costs.ActionGroupId;
        CatalogId = catalog.Id;
        KeyVaultId = vault.Id;
        PrivateDnsZones = network.Zones;
        RegisterOutputs(new Dictionary<string, object?> { ["virtualNetworkId"] = VirtualNetworkId, ["catalogId"] = CatalogId });
    }

    /// <summary>The identity of each data product.</summary>
    public ImmutableArray<HubIdentity> Identities { get; }

    /// <summary>The Azure resource id of the hub's virtual network.</summary>
    public Output<string> VirtualNetworkId { get; }

    /// <summary>The Azure resource id of the Log Analytics workspace.</summary>
    public Output<string> LogWorkspaceId { get; }

    /// <summary>The Azure resource id of the action group.</summary>
    public Output<string> ActionGroupId { get; }

    /// <summary>The Azure resource id of the action group of those who answer for costs.</summary>
    public Output<string> CostActionGroupId { get; }

    /// <summary>The Azure resource id of the Purview account.</summary>
    public Output<string> CatalogId { get; }

    /// <summary>The Kubernetes cluster that domains share; null where the hub has none.</summary>
    public SharedCluster? Cluster { get; }

    /// <summary>The Azure resource id of the container registry; null where the hub has none.</summary>
    public Output<string>? ContainerRegistryId { get; private set; }

    /// <summary>The Azure resource id of the hub's key vault.</summary>
    public Output<string> KeyVaultId { get; }

    /// <summary>The Azure resource id of each private DNS zone, by the zone's name.</summary>
    public ImmutableSortedDictionary<string, Output<string>> PrivateDnsZones { get; }

    private static ImmutableArray<Concern> ConcernsOf(HubDesign design) =>
    [
        Concern.Network,
        .. design.DnsZones is null ? [Concern.PrivateDns] : ImmutableArray<Concern>.Empty,
        Concern.Governance, Concern.Security, Concern.Monitoring, Concern.Identities, Concern.Costs,
        .. design.Registry ? [Concern.Containers] : ImmutableArray<Concern>.Empty,
        .. design.Cluster ? [Concern.Cluster] : ImmutableArray<Concern>.Empty,
    ];

    private ImmutableArray<Resource> AddOptionalParts(
        string name, ManagementLandingZoneArgs args, LandingZoneSite site, LandingZoneResourceGroups groups, HubMonitoring monitoring)
    {
        var parts = ImmutableArray.CreateBuilder<Resource>();
        if (args.Design.PrivateLogs)
        {
            parts.Add(new PrivateLogAccess($"{name}-logs", new()
            {
                Site = site,
                ResourceGroupName = groups.NameOf(Concern.Monitoring),
                WorkspaceId = monitoring.WorkspaceId,
                Tags = args.Tags,
            }, Here()));
        }

        if (args.Design.CostExport != CostDataset.None)
        {
            parts.Add(new CostExport($"{name}-export", new()
            {
                Site = site,
                ResourceGroupName = groups.NameOf(Concern.Costs),
                Scopes = args.CostScopes,
                Dataset = args.Design.CostExport,
                Profile = args.Profile,
                Start = args.BudgetStart,
                Tags = args.Tags,
            }, Here()));
        }

        if (args.Design.Registry)
        {
            var registry = new PrivateRegistry(
                $"{name}-registry",
                new() { Site = site, ResourceGroupName = groups.NameOf(Concern.Containers), Protect = args.Profile.ProtectData, Tags = args.Tags },
                Here());
            parts.Add(registry);
            ContainerRegistryId = registry.Id;
        }

        return parts.ToImmutable();
    }

    private void AddLocks(string name, ManagementLandingZoneArgs args, LandingZoneResourceGroups groups, ImmutableArray<Resource> content)
    {
        if (!args.Design.Locks)
            return;
        _ = new DeleteLocks($"{name}-locks", new()
        {
            Names = args.Names,
            LandingZone = LandingZoneName.Management,
            Groups = [.. ConcernsOf(args.Design).Where(LockedConcerns.Contains).Select(concern => (concern, groups.NameOf(concern)))],
            Content = [.. content],
        }, Here());
    }

    private ComponentResourceOptions Here() => new() { Parent = this };
}
