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

    /// <summary>
    /// Whether the vault is there already, deleted but kept by Azure, and is to be recovered with its keys and secrets. Azure refuses to recover a vault that
    /// was never deleted, so it is for one run; what else is said here counts from the next run on.
    /// </summary>
    public bool Recover { get; init; }

    /// <summary>
    /// Whether keys in the vault encrypt stores; no by default. Azure's services then reach the vault over Azure's own network, where the keys' roles still
    /// decide: a store cannot open itself otherwise.
    /// </summary>
    public bool KeepsEncryptionKeys { get; init; }

    /// <summary>Whether the vault has keys that never leave hardware (tier Premium, which costs by the key); no by default.</summary>
    public bool InHardware { get; init; }

    /// <summary>Whether the vault is refused to be destroyed (Pulumi's protect).</summary>
    public required bool Protect { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
