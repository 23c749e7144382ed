using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// A deleted vault that is protected is not purged before its retention ends.
/// https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview#purge-protection; the answer stands in many public logs.
/// </summary>
internal sealed class PurgeProtectionRule : IDeleteRule
{
    public bool Concerns(string armType) => armType == SoftDeletion.DeletedVault;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource target, string root)
    {
        if (SoftDeletion.IsPurgeProtected(target))
            yield return new AzureError(
                "MethodNotAllowed", $"Operation 'DeletedVaultPurge' is not allowed. The vault '{ArmId.NameOf(target.Id)}' has purge protection.", null);
    }
}
