namespace DataMesh.Components.Secrets;

/// <summary>The key that encrypts a store.</summary>
/// <param name="KeyId">The key's Azure resource id, for services that use it as an identity of their own: they need their role there.</param>
/// <param name="VaultUri">The address of the vault, with a slash at the end.</param>
/// <param name="KeyName">The key's name; without a version, so that the newest counts.</param>
/// <param name="KeyUriWithVersion">The address of the key's version at the time when it was made, for services that have to be told one.</param>
/// <param name="IdentityId">The Azure resource id of the identity that may use the key.</param>
/// <param name="Access">The identity's role; until it has it, Azure refuses a store with this key.</param>
public sealed record StoreEncryption(
    Output<string> KeyId, Output<string> VaultUri, Output<string> KeyName, Output<string> KeyUriWithVersion, Output<string> IdentityId, Resource Access)
{
    /// <summary>The address of the key, whatever its version.</summary>
    public Output<string> KeyUri => Output.Format($"{VaultUri}keys/{KeyName}");
}
