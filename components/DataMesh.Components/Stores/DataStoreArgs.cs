using DataMesh.Components.Secrets;
using DataMesh.Model.Environments;

namespace DataMesh.Components.Stores;

/// <summary>Inputs that all stores have.</summary>
public abstract class DataStoreArgs
{
    private protected DataStoreArgs()
    {
    }

    /// <summary>What every store is told.</summary>
    public required StoreSurroundings Surroundings { get; init; }

    internal LandingZoneSite Site => Surroundings.Site;

    internal DomainName Domain => Surroundings.Domain;

    internal Input<string> ResourceGroupName => Surroundings.ResourceGroupName;

    internal EnvironmentProfile Profile => Surroundings.Profile;

    internal Classification Classification => Surroundings.Classification;

    internal StoreEncryption? Encryption => Surroundings.Encryption;

    internal ImmutableDictionary<string, string> Tags => Surroundings.Tags;
}
