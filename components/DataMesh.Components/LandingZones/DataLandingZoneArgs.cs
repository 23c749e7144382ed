using DataMesh.Components.Hub;
using DataMesh.Model.Environments;
using DataMesh.Model.Hub;

namespace DataMesh.Components.LandingZones;

/// <summary>Inputs of <see cref="DataLandingZone"/>.</summary>
public sealed class DataLandingZoneArgs
{
    /// <summary>The mesh.</summary>
    public required Mesh Mesh { get; init; }

    /// <summary>The domain whose landing zone it is; one of the mesh.</summary>
    public required Domain Domain { get; init; }

    /// <summary>The grants in force in the whole mesh.</summary>
    public required ImmutableArray<Grant> Grants { get; init; }

    /// <summary>The grants that open a store, and with it connect networks; those on APIs do neither.</summary>
    internal ImmutableArray<Grant> StoreGrants => [.. Grants.Where(grant => !Mesh.IsOnApi(grant))];

    /// <summary>The names of the mesh in this environment.</summary>
    public required AzureNames Names { get; init; }

    /// <summary>The addresses of the environment.</summary>
    public required AddressPlan Addresses { get; init; }

    /// <summary>What the environment differs in.</summary>
    public required EnvironmentProfile Profile { get; init; }

    /// <summary>What the hub hands out.</summary>
    public required HubReference Hub { get; init; }

    /// <summary>What the hub consists of.</summary>
    public required HubDesign HubDesign { get; init; }

    /// <summary>The hub's subscription.</summary>
    public required Guid HubSubscriptionId { get; init; }

    /// <summary>The provider for the subscription of the hub's network: the hub's side of the peering is made with it.</summary>
    public required ProviderResource HubNetworkProvider { get; init; }

    /// <summary>The provider for the subscription of the private DNS zones: their links to the landing zone's network are made with it.</summary>
    public required ProviderResource HubDnsProvider { get; init; }

    /// <summary>The provider for the hub's cluster; null where the hub has none, or where the domain runs nothing on it.</summary>
    public ProviderResource? ClusterProvider { get; init; }

    /// <summary>The subscription and provider of each domain whose network this one peers with; for each of <see cref="Mesh.PeeringsOwnedBy"/>.</summary>
    public required ImmutableDictionary<DomainName, NeighbourSubscription> Neighbours { get; init; }

    /// <summary>The Azure region.</summary>
    public required string Location { get; init; }

    /// <summary>The Entra tenant.</summary>
    public required Guid TenantId { get; init; }

    /// <summary>The landing zone's subscription.</summary>
    public required Guid SubscriptionId { get; init; }

    /// <summary>Whether the key vault was deleted and is to be recovered; for one run. See <see cref="Secrets.PrivateKeyVaultArgs.Recover"/>.</summary>
    public bool RecoverKeyVault { get; init; }

    /// <summary>What the domain may cost a month, in its subscription's billing currency.</summary>
    public required decimal MonthlyBudget { get; init; }

    /// <summary>What each of its data products may cost a month, in the same currency.</summary>
    public required decimal ProductBudget { get; init; }

    /// <summary>A day of the month in which the budget starts to count.</summary>
    public required DateOnly BudgetStart { get; init; }

    /// <summary>Who is told by mail about costs.</summary>
    public required ImmutableArray<string> ContactEmails { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
