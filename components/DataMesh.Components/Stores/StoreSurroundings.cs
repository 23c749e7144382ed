using DataMesh.Components.Secrets;
using DataMesh.Model.Environments;

namespace DataMesh.Components.Stores;

/// <summary>What every store is told, whatever its kind: where it stands, whose it is, and what its environment and its data ask of it.</summary>
public sealed record StoreSurroundings
{
    /// <summary>Where the store stands.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>The domain that owns it.</summary>
    public required DomainName Domain { get; init; }

    /// <summary>The resource group that holds it.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>What the environment decides: size, redundancy, how long deleted data can be restored, whether deletion is refused.</summary>
    public required EnvironmentProfile Profile { get; init; }

    /// <summary>How sensitive what it holds is; see <see cref="StoreClassification"/>. Confidential and restricted data is watched.</summary>
    public required Classification Classification { get; init; }

    /// <summary>The key that encrypts it; null where Microsoft's own keys do, as <see cref="EncryptionPlan"/> decides.</summary>
    public required StoreEncryption? Encryption { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
