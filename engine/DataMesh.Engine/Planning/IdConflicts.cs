using DataMesh.Engine.Evaluating;
using DataMesh.Engine.State;

namespace DataMesh.Engine.Planning;

/// <summary>
/// Finds new resources that would be put in the place of others. Azure would take that for an update, and the later deletion of the other would delete both.
/// </summary>
internal static class IdConflicts
{
    public static void Report(
        Snapshot snapshot, DesiredState desired, HashSet<StateResource> continued, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var byId = new Dictionary<string, string>(desired.Resources.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var old in snapshot.Resources)
        {
            if (HasId(old) && !continued.Contains(old) && !old.PendingReplacement && !old.RetainOnDelete)
                byId.TryAdd(PlaceOf(old), old.Urn);
        }

        var abandoned = byId.Count > 0;
        foreach (var resource in desired.Resources)
        {
            if (!HasId(resource.Goal))
                continue;
            var place = PlaceOf(resource.Goal);
            if (abandoned && byId.TryGetValue(place, out var owner) && owner != resource.Urn
                && resource.Change.Kind is ChangeKind.Create or ChangeKind.Replace)
                diagnostics.Add(PlanDiagnostics.IdBelongsToAnother(resource.Urn, resource.Goal.Id, owner));
            else if (!byId.TryAdd(place, resource.Urn) && byId[place] is var other && other != resource.Urn)
                diagnostics.Add(PlanDiagnostics.IdTwice(resource.Urn, resource.Goal.Id, other));
        }
    }

    // An id that is a path from the root stands for itself. Others, as those of Kubernetes, count for their type, where their provider works.
    private static string PlaceOf(StateResource resource) =>
        resource.Id[0] == '/' ? resource.Id : $"{resource.Provider} {resource.Type} {resource.Id}";

    private static bool HasId(StateResource resource) => resource is { Custom: true, External: false, Id.Length: > 0 } && !resource.IsProvider;
}
