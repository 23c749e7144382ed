using DataMesh.Engine.Evaluating;
using DataMesh.Engine.State;

namespace DataMesh.Engine.Planning;

/// <summary>Says which replacements delete the old resource first.</summary>
internal static class Replacements
{
    /// <summary>
    /// The URNs of replacements that delete first: those that the evaluation says, and those of which the old resource depends on such a one,
    /// for it must be gone before what it depends on is.
    /// </summary>
    public static HashSet<string> DeletedFirst(Snapshot snapshot, DesiredState desired)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var work = new Stack<string>();
        var replacedByOldUrn = new Dictionary<string, DesiredResource>(StringComparer.Ordinal);
        foreach (var resource in desired.Resources)
        {
            if (resource is not { Change.Kind: ChangeKind.Replace, Old: { } old })
                continue;
            replacedByOldUrn[old.Urn] = resource;
            if (resource.Change.DeleteBeforeReplace && found.Add(resource.Urn))
                work.Push(old.Urn);
        }

        if (work.Count == 0)
            return found;
        var dependents = Dependents.Of(snapshot);
        var continued = desired.Resources.Where(resource => resource.Old is not null)
            .Select(resource => resource.Old?.Urn ?? "").ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(work, StringComparer.Ordinal);
        while (work.TryPop(out var urn))
        {
            foreach (var dependent in dependents.OfUrn(urn))
            {
                if (!seen.Add(dependent.Urn))
                    continue;
                if (replacedByOldUrn.TryGetValue(dependent.Urn, out var replaced))
                    found.Add(replaced.Urn);
                if (replaced is not null || !continued.Contains(dependent.Urn))
                    work.Push(dependent.Urn);
            }
        }

        return found;
    }
}
