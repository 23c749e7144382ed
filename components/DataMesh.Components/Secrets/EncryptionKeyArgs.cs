namespace DataMesh.Components.Secrets;

/// <summary>Inputs of <see cref="EncryptionKey"/>.</summary>
public sealed class EncryptionKeyArgs
{
    /// <summary>Where the store stands.</summary>
    public required LandingZoneSite Site { get; init; }

    /// <summary>The domain that owns the store.</summary>
    public required DomainName Domain { get; init; }

    /// <summary>The store.</summary>
    public required StoreName Store { get; init; }

    /// <summary>The vault that keeps the key; one that <see cref="PrivateKeyVaultArgs.KeepsEncryptionKeys"/>.</summary>
    public required PrivateKeyVault Vault { get; init; }

    /// <summary>The resource group of the vault; the identity is put there too.</summary>
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>Whether the key never leaves hardware; only a vault that <see cref="PrivateKeyVaultArgs.InHardware"/> has such keys.</summary>
    public required bool InHardware { get; init; }

    /// <summary>Whether the key is refused to be destroyed (Pulumi's protect).</summary>
    public required bool Protect { get; init; }

    /// <summary>The tags of every resource.</summary>
    public required ImmutableDictionary<string, string> Tags { get; init; }
}
