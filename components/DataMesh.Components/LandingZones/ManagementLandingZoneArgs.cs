using DataMesh.Components.Costs;
using DataMesh.Model.Environments;
using DataMesh.Model.Hub;

namespace DataMesh.Components.LandingZones;

/// <summary>Inputs of <see cref="ManagementLandingZone"/>.</summary>
public sealed class ManagementLandingZoneArgs
{
    /// <summary>The mesh.</summary>
    public required Mesh Mesh { get; init; }

    /// <summary>The names of the mesh in this environment.</summary>
    public required AzureNames Names { get; init; }

    /// <summary>The addresses of the environment.</summary>
    public required AddressPlan Addresses { get; init; }

    /// <summary>What the environment differs in.</summary>
    public required EnvironmentProfile Profile { get; init; }

    /// <summary>What the hub consists of.</summary>
    public required HubDesign Design { get; init; }

    /// <summary>The Azure region.</summary>
    public required string Location { get; init; }

    /// <summary>The Entra tenant.</summary>
    public required Guid TenantId { get; init; }

    /// <summary>The hub's subscription.</summary>
    public required Guid SubscriptionId { get; init; }

    /// <summary>Whether the key vault was deleted and is to be recovered; for one run. See <see cref="Secrets.PrivateKeyVaultArgs.Recover"/>.</summary>
    public bool RecoverKeyVault { get; init; }

    /// <summary>The provider for the subscription of private DNS zones that the company has already; null for the component's own.</summary>
    public ProviderResource? DnsProvider { get; init; }

    /// <summary>What the hub's subscription may cost a month, in its billing currency.</summary>
    public required decimal MonthlyBudget { get; init; }

    /// <summary>A day of the month in which the budget starts to count.</summary>
    public required DateOnly BudgetStart { get; init; }

    /// <summary>The subscriptions of the environment, each once, with the landing zones in it.</summary>
    public required ImmutableArray<CostScope> CostScopes { get; init; }

    /// <summary>Who is told by mail about alerts.</summary>
    public required ImmutableArray<string> ContactEmails { get; init; }

    /// <summary>Who is told by mail about costs.</summary>
    public required ImmutableArray<string> CostEmails { get; init; }

    /// <summary>Who is told by mail about security.</summary>
    public required ImmutableArray<string> SecurityEmails { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
