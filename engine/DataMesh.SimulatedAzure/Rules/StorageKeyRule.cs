using System.Collections.Immutable;
using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Prediction;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A storage account that is encrypted with a customer's key can reach and use it, or Azure refuses the account:
/// https://learn.microsoft.com/azure/storage/common/customer-managed-keys-configure-new-account. The answers:
/// https://github.com/Azure/azure-cli/issues/12346, https://github.com/Azure/azure-service-operator/issues/4122.
/// </summary>
internal sealed class StorageKeyRule : IPutRule
{
    private const string Vaults = "Microsoft.KeyVault/vaults";
    private const string Missing =
        "Missing pre-requisites to enable EncryptionAtRest/Customer Managed Key for this storage account. For more information, see - https://aka.ms/storagecmkconfiguration";

    // Each of them may get, wrap and unwrap keys: Crypto Service Encryption User, Crypto User, Crypto Officer, Administrator.
    private static readonly ImmutableArray<string> Roles =
    [
        "e147488a-f6f5-4113-8e2d-b22465e65bf6", "12338af0-0e69-4776-bea7-57ae8d297424", "14b46e9e-c2b7-41b4-b07b-48a6ebf60603",
        "00482a5a-887f-4fb3-b363-3b7fe8e74483",
    ];

    public bool Concerns(string armType) => armType == "Microsoft.Storage/storageAccounts";

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        if (ValueTree.Text(candidate.Inputs, "encryption", "keyVaultProperties", "keyVaultUri") is not { } uri
            || VaultOf(uri) is not { } name || cloud.FindByGlobalName(Vaults, name) is not { } vault) yield break;
        if (ValueTree.Get(vault.Inputs, "properties", "enablePurgeProtection") is not (true or AzureUnknown))
            yield return new AzureError("KeyVaultPolicyError", $"Keyvault policy recoverable is not set. (The vault '{name}' has no purge protection.)",
                "encryption.keyVaultProperties.keyVaultUri");
        if (ValueTree.Text(vault.Inputs, "properties", "networkAcls", "defaultAction") is "Deny"
            && ValueTree.Text(vault.Inputs, "properties", "networkAcls", "bypass") is "None")
            yield return new AzureError("BadRequest", $"{Missing} (The vault '{name}' does not let trusted services in: networkAcls.bypass is None.)",
                "encryption.keyVaultProperties.keyVaultUri");
        if (ValueTree.Text(candidate.Inputs, "encryption", "keyVaultProperties", "keyName") is { } key
            && ValueTree.Text(candidate.Inputs, "encryption", "encryptionIdentity", "encryptionUserAssignedIdentity") is { } identity
            && ValueTree.Get(vault.Inputs, "properties", "enableRbacAuthorization") is true && !MayUse(cloud, identity, $"{vault.Id}/keys/{key}"))
            yield return new AzureError("BadRequest", $"{Missing} (The identity '{ArmId.NameOf(identity)}' has no role by which it may use the key '{key}'.)",
                "encryption.encryptionIdentity.encryptionUserAssignedIdentity");
    }

    private static bool MayUse(ICloudView cloud, string identity, string key)
    {
        var principal = IdentityOutputs.PrincipalOf(identity);
        for (string? scope = key; scope is { Length: > 0 }; scope = ArmId.Parent(scope))
            foreach (var role in Roles)
                if (cloud.ByKey(CloudKeys.Grant(scope, principal, role)).Any()) return true;
        return cloud.MayHoldMore("Microsoft.Authorization/roleAssignments");
    }

    private static string? VaultOf(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var address) && address.Host.EndsWith(".vault.azure.net", StringComparison.OrdinalIgnoreCase)
            ? address.Host.Split('.')[0]
            : null;
}
