using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Prediction;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// The name of a deleted vault is held until it is purged: a vault of that name is recovered on demand (createMode), never made anew. The four outcomes:
/// https://github.com/Azure/azure-service-operator/issues/1415. The answers: https://learn.microsoft.com/azure/key-vault/general/common-error-codes,
/// https://github.com/hashicorp/terraform-provider-azurerm/issues/12972. A vault that lives takes "recover" as any other update.
/// </summary>
internal sealed class SoftDeletedVaultRule : IPutRule
{
    public bool Concerns(string armType) => armType == SoftDeletion.Vault;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        var mode = ValueTree.Get(candidate.Inputs, "properties", "createMode");
        if (existing is not null || mode is AzureUnknown) yield break;
        var name = ArmId.NameOf(candidate.Id);
        var kept = SoftDeletion.Find(cloud, candidate.ArmType, name).FirstOrDefault();
        if ("recover".Equals(mode as string, StringComparison.OrdinalIgnoreCase))
        {
            if (kept is null || !ArmId.AreEqual(SoftDeletion.OriginalOf(kept), candidate.Id))
                yield return new AzureError("SoftDeletedVaultDoesNotExist", "A soft deleted vault with the given name does not exist. Ensure that the name for "
                    + "the vault that is being attempted to recover is in a recoverable state. For more information on soft delete please follow this link "
                    + "https://go.microsoft.com/fwlink/?linkid=2149745." + Whereabouts(kept), "properties.createMode");
            yield break;
        }
        if (kept is null) yield break;
        yield return IsHere(kept, candidate)
            ? new AzureError("ConflictError", "A vault with the same name already exists in deleted state. You need to either recover or purge existing "
                + "key vault. Follow this link https://go.microsoft.com/fwlink/?linkid=2149745 for more information on soft delete. To recover it, set "
                + $"properties.createMode to \"recover\"; {(SoftDeletion.IsPurgeProtected(kept) ? "it is protected from being purged" : "or purge it")}.", null)
            : new AzureError("VaultAlreadyExists", GlobalNameRule.VaultTaken(name), "vaultName");
    }

    private static string Whereabouts(AzureResource? kept) => kept is null ? "" : $" There is one that was '{SoftDeletion.OriginalOf(kept)}'.";

    private static bool IsHere(AzureResource kept, AzureResource candidate) =>
        candidate.Id.Split('/')[2].Equals(kept.Id.Split('/')[2], StringComparison.OrdinalIgnoreCase)
        && Locations.AreEqual(ValueTree.Text(kept.Inputs, "location") ?? "", ValueTree.Text(candidate.Inputs, "location") ?? "");
}
