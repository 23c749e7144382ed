namespace DataMesh.Components.Secrets;

/// <summary>Inputs of <see cref="PrivateKeyVault"/>.</summary>
public sealed class PrivateKeyVaultArgs
{
    /// <summary>Where the vault stands: region, private endpoints, logs.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>The resource group that holds the vault.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>For how many days a deleted vault, key or secret can be brought back: 7 to 90. Azure never lets it be changed afterwards.</summary>
    public required int SoftDeleteDays { get; init; }

    /// <summary>Whether the vault is refused to be destroyed (Pulumi's protect).</summary>
    public required bool Protect { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
