using DataMesh.SimulatedAzure.Ids;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>
/// What is locked is not deleted, nor is a group that holds something locked. A lock itself can go.
/// https://learn.microsoft.com/azure/azure-resource-manager/management/lock-resources
/// </summary>
internal sealed class LockedRule : IDeleteRule
{
    public bool Concerns(string armType) => armType != Locks.Type;

    public IEnumerable<AzureError> Check(ICloudView cloud, AzureResource target, string root)
    {
        var isRoot = ArmId.AreEqual(target.Id, root);
        // What lies deeper is held by locks at or above it; those above the root are reported once, for the root.
        var scopes = Locks.ScopesOf(cloud, target.Id, except: null, level: null);
        if (!isRoot) scopes.RemoveAll(scope => !ArmId.AreEqual(scope, target.Id));
        if (scopes.Count > 0) yield return Locks.Refuse(root, "delete", scopes);
    }
}
