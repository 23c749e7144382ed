using DataMesh.Model.Environments;
using DataMesh.Model.Networking;

namespace DataMesh.Model.Hub;

/// <summary>
/// What the hub of one environment consists of, beyond what every hub has. Domains' landing zones know it too: which zones are linked to their networks, and which
/// way traffic leaves them, follows from it.
/// </summary>
public sealed record HubDesign
{
    /// <summary>
    /// Whether the log workspace is read and written through a private link scope only. Then nobody outside the environment's networks reads logs, in the portal
    /// neither; otherwise sign-in and roles decide alone.
    /// </summary>
    public required bool PrivateLogs { get; init; }

    /// <summary>Which data set of costs is exported each day.</summary>
    public CostDataset CostExport { get; init; } = CostDataset.Focus;

    /// <summary>Whether locks keep the resource groups that hold data from being deleted, by whoever it is.</summary>
    public required bool Locks { get; init; }

    /// <summary>The private links of what the hub itself has.</summary>
    public ImmutableArray<PrivateLink> PrivateLinks =>
    [
        PrivateLink.Vault,
        PrivateLink.PurviewPlatform,
        .. PrivateLogs ? [PrivateLink.AzureMonitor] : ImmutableArray<PrivateLink>.Empty,
        .. CostExport != CostDataset.None ? [PrivateLink.Blob] : ImmutableArray<PrivateLink>.Empty,
    ];

    /// <summary>The hub of an environment where the settings say nothing.</summary>
    /// <param name="profile">The environment's profile.</param>
    public static HubDesign For(EnvironmentProfile profile) => new() { PrivateLogs = profile.PrivateLogs, Locks = profile.ProtectData };
}
