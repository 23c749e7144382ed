using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Rules;

/// <summary>Finds the locks that hold a resource: its own and those of everything above it.</summary>
internal static class Locks
{
    public const string Type = "Microsoft.Authorization/locks";

    /// <summary>The scopes that are locked, from the resource upwards.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="id">The resource that would change or go.</param>
    /// <param name="except">A lock that does not count, because it is the thing itself.</param>
    /// <param name="level">Only locks of this level; null for any.</param>
    public static List<string> ScopesOf(ICloudView cloud, string id, string? except, string? level)
    {
        var scopes = new List<string>();
        if (!cloud.ByKey(CloudKeys.AnyLock).Any()) return scopes;
        foreach (var scope in ArmId.SelfAndAbove(id))
            foreach (var held in cloud.ByKey(CloudKeys.Lock(scope)))
                if ((except is null || !ArmId.AreEqual(held.Id, except)) && (level is null || ValueTree.Text(held.Inputs, "level") == level))
                    scopes.Add(scope);
        return scopes;
    }

    public static AzureError Refuse(string id, string operation, IEnumerable<string> scopes) => new(
        "ScopeLocked",
        $"The scope '{id}' cannot perform {operation} operation because following scope(s) are locked: '{string.Join("','", scopes)}'. "
            + $"Please remove the lock and try again.",
        null);
}
