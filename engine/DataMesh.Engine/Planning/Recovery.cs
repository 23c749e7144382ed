using DataMesh.Engine.Providers;
using DataMesh.Engine.State;

namespace DataMesh.Engine.Planning;

/// <summary>
/// Ties up what an interrupted run left: for each operation of which the state does not know the end, the cloud is asked. What was created is taken over, what
/// was deleted is forgotten. Reads only.
/// </summary>
public static class Recovery
{
    /// <summary>The snapshot as it is in truth, without pending operations; the same one where there are none.</summary>
    /// <param name="snapshot">The state as it was saved.</param>
    /// <param name="providers">Who to ask.</param>
    /// <param name="stack">The stack, for messages.</param>
    /// <param name="notes">Gets a diagnostic for each operation.</param>
    public static Snapshot Resolve(Snapshot snapshot, ProviderSet providers, StackName stack, ICollection<Diagnostic> notes)
    {
        if (snapshot.PendingOperations.IsEmpty)
            return snapshot;
        var state = new SnapshotBuilder(snapshot);
        foreach (var (kind, resource) in snapshot.PendingOperations)
        {
            var found = resource.Id.Length > 0 ? providers.OfType(resource.Type)?.Read(ResourceAddress.In(snapshot, resource), resource.Inputs) : null;
            var what = kind switch
            {
                OperationKind.Creating => Created(state, resource, found),
                OperationKind.Updating => Updated(state, resource, found),
                OperationKind.Deleting => Deleted(state, resource, found),
                _ => "nothing was to be changed.",
            };
            notes.Add(StateDiagnostics.Recovered(stack.Stack, resource.Urn, what));
        }

        return state.ToSnapshot([]);
    }

    private static string Created(SnapshotBuilder state, StateResource resource, CloudResource? found)
    {
        if (found is null)
            return "it was not created.";
        if (state.Find(resource.Urn) is { External: false, PendingReplacement: false } old
            && !string.Equals(old.Id, found.Id, StringComparison.OrdinalIgnoreCase))
            state.Condemn(old);
        state.Set(As(resource, found));
        return "it was created.";
    }

    private static string Updated(SnapshotBuilder state, StateResource resource, CloudResource? found)
    {
        if (state.Find(resource.Urn) is not { } old)
            return "it is gone.";
        if (found is null)
        {
            state.Remove(old);
            return "it is gone.";
        }

        if (InputDiff.Compare(resource.Inputs, found.Inputs, static _ => false).IsEmpty)
        {
            state.Set(As(resource, found));
            return "it was updated.";
        }

        state.Set(As(old with { Inputs = SecretMarks.Restore(old.Inputs, found.Inputs) }, found));
        return "it was not updated.";
    }

    private static string Deleted(SnapshotBuilder state, StateResource resource, CloudResource? found)
    {
        if (found is not null)
            return "it was not deleted.";
        state.Remove(resource);
        return "it was deleted.";
    }

    private static StateResource As(StateResource resource, CloudResource found) =>
        resource with { Id = found.Id, Outputs = SecretMarks.Restore(resource.Outputs, found.Outputs) };
}
