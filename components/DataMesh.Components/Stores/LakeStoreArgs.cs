using DataMesh.Model.Environments;

namespace DataMesh.Components.Stores;

/// <summary>Inputs of <see cref="LakeStore"/>.</summary>
public sealed class LakeStoreArgs
{
    /// <summary>Where the lake stands.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>The domain that owns it.</summary>
    public required DomainName Domain { get; init; }

    /// <summary>The lake.</summary>
    public required Lake Lake { get; init; }

    /// <summary>The resource group that holds it.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>How many copies are kept, how long deleted data can be restored, whether deletion is refused.</summary>
    public required EnvironmentProfile Profile { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
