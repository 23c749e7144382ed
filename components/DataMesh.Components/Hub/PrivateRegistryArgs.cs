namespace DataMesh.Components.Hub;

/// <summary>Inputs of <see cref="PrivateRegistry"/>.</summary>
public sealed class PrivateRegistryArgs
{
    /// <summary>Where the registry stands: in the hub.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>The resource group that holds it.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>Whether it is refused to be destroyed (Pulumi's protect).</summary>
    public required bool Protect { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
