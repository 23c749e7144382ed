namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// Under a read-only lock nothing is created or changed.
/// https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
/// </summary>
internal sealed class ReadOnlyLockRule : IPutRule
{
    public bool Concerns(string armType) => armType != Locks.Type;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource candidate, AzureResource? existing)
    {
        var scopes = Locks.ScopesOf(cloud, candidate.Id, except: null, level: "ReadOnly");
        if (scopes.Count > 0) yield return Locks.Refuse(candidate.Id, "write", scopes);
    }
}
