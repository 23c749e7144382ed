using DataMesh.Model.Environments;
using DataMesh.Model.Networking;

namespace DataMesh.Model.Hub;

/// <summary>
/// What the hub of one environment consists of, beyond what every hub has. Domains' landing zones know it too: which zones are linked to their networks, and
/// which way traffic leaves them, follows from it.
/// </summary>
public sealed record HubDesign
{
    /// <summary>
    /// Whether the log workspace is read and written through a private link scope only. Then nobody outside the environment's networks reads logs, in the
    /// portal neither; otherwise sign-in and roles decide alone.
    /// </summary>
    public required bool PrivateLogs { get; init; }

    /// <summary>Which data set of costs is exported each day.</summary>
    public CostDataset CostExport { get; init; } = CostDataset.Focus;

    /// <summary>Whether locks keep the resource groups that hold data from being deleted, by whoever it is.</summary>
    public required bool Locks { get; init; }

    /// <summary>Whether there is a container registry.</summary>
    public bool Registry { get; init; }

    /// <summary>Whether there is a Kubernetes cluster that domains share. It needs a firewall: its machines fetch images and sign in through it.</summary>
    public bool Cluster { get; init; }

    /// <summary>The Entra group that administers the cluster; null for none, where Azure roles are given by hand.</summary>
    public Guid? ClusterAdmins { get; init; }

    /// <summary>The network that the company has already; null where the hub makes its own.</summary>
    public AdoptedNetwork? Network { get; init; }

    /// <summary>The resource group of the private DNS zones that the company has already, all that the mesh needs; null where the hub makes its own.</summary>
    public ResourceAddress? DnsZones { get; init; }

    /// <summary>Who writes the records of private endpoints.</summary>
    public DnsRecordOwner DnsRecords { get; init; } = DnsRecordOwner.Code;

    /// <summary>What stands between the domains' workloads and the internet.</summary>
    public FirewallChoice Firewall { get; init; } = FirewallChoice.None;

    /// <summary>The private address of a firewall that the company has already; null otherwise.</summary>
    public string? GivenFirewallAddress { get; init; }

    /// <summary>Whether a firewall that the hub makes inspects traffic for known attacks and refuses them (tier Premium); otherwise tier Standard.</summary>
    public required bool InspectsIntrusions { get; init; }

    /// <summary>The bastion.</summary>
    public BastionTier Bastion { get; init; } = BastionTier.None;

    /// <summary>From where people reach a bastion with a public address; at least one block for such.</summary>
    public ImmutableArray<CidrBlock> BastionSources { get; init; } = [];

    /// <summary>The availability zones of what the hub makes; none where the environment need not survive the loss of one.</summary>
    public required ImmutableArray<string> Zones { get; init; }

    /// <summary>Which of Azure's own services have a subnet in the hub's network.</summary>
    public ImmutableArray<SubnetPurpose> Services =>
    [
        .. Firewall == FirewallChoice.Created ? [SubnetPurpose.Firewall] : NoSubnets,
        .. Bastion is BastionTier.Basic or BastionTier.Standard ? [SubnetPurpose.Bastion] : NoSubnets,
        .. Cluster ? [SubnetPurpose.Cluster] : NoSubnets,
    ];

    /// <summary>The private address to which workloads send what leaves the environment's networks; null where nothing leaves.</summary>
    /// <param name="plan">The addresses of the environment.</param>
    // Azure gives a firewall the first address of its subnet that is free: it keeps four before it.
    public string? EgressAddress(AddressPlan plan) => Firewall switch
    {
        FirewallChoice.Given => GivenFirewallAddress,
        FirewallChoice.Created => plan.Hub.Find(SubnetPurpose.Firewall)?.Block.Part(32, 4).ToString().Split('/')[0],
        _ => null,
    };

    private static ImmutableArray<SubnetPurpose> NoSubnets => [];

    /// <summary>The private links of what the hub itself has.</summary>
    public ImmutableArray<PrivateLink> PrivateLinks =>
    [
        PrivateLink.Vault,
        PrivateLink.PurviewPlatform,
        PrivateLink.Blob,
        PrivateLink.Queue,
        .. PrivateLogs ? [PrivateLink.AzureMonitor] : ImmutableArray<PrivateLink>.Empty,
        .. Registry ? [PrivateLink.ContainerRegistry] : ImmutableArray<PrivateLink>.Empty,
        .. Cluster ? [PrivateLink.KubernetesApi] : ImmutableArray<PrivateLink>.Empty,
    ];

    /// <summary>The Azure resource ids of what is taken over: it is there before any stack, and no stack changes it.</summary>
    public ImmutableArray<string> TakenOver => [.. new[] { Network?.Id, DnsZones }.OfType<ResourceAddress>().Select(address => address.Id)];

    /// <summary>The hub of an environment where the settings say nothing.</summary>
    /// <param name="profile">The environment's profile.</param>
    public static HubDesign For(EnvironmentProfile profile) => new()
    {
        PrivateLogs = profile.PrivateLogs,
        Locks = profile.ProtectData,
        InspectsIntrusions = profile.ProtectData,
        Zones = profile.Zones,
    };
}
