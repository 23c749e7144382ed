namespace DataMesh.Engine.State;

/// <summary>Verifies that a state does not contradict itself, as the Pulumi engine does before it uses one.</summary>
public static class IntegrityCheck
{
    /// <summary>Verifies the snapshot.</summary>
    /// <param name="snapshot">What was read.</param>
    /// <param name="file">The file, for messages.</param>
    /// <param name="stack">The stack that it must be.</param>
    /// <exception cref="EngineException">It contradicts itself.</exception>
    public static void Verify(Snapshot snapshot, string file, StackName stack)
    {
        var seen = new HashSet<string>(snapshot.Resources.Length, StringComparer.Ordinal);
        var live = new HashSet<string>(snapshot.Resources.Length, StringComparer.Ordinal);
        var providers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var resource in snapshot.Resources)
        {
            VerifyIdentity(resource, file, stack);
            if (resource.Provider.Length > 0 && !providers.Contains(resource.Provider))
                throw Broken(file, resource, $"its provider '{resource.Provider}' does not stand before it.");
            foreach (var needed in resource.Needs())
            {
                if (!seen.Contains(needed))
                    throw Broken(file, resource, $"it needs '{needed}', which does not stand before it.");
            }

            if (!resource.Delete && !live.Add(resource.Urn))
                throw Broken(file, resource, "it stands there twice.");
            seen.Add(resource.Urn);
            if (resource.IsProvider)
                providers.Add(resource.ProviderReference);
        }
    }

    private static void VerifyIdentity(StateResource resource, string file, StackName stack)
    {
        if (resource.Type.Length == 0 || !Urn.IsUrn(resource.Urn))
            throw Broken(file, resource, "a resource needs a URN and a type.");
        if (Urn.StackOf(resource.Urn) != stack.Stack || Urn.ProjectOf(resource.Urn) != stack.Project)
            throw new EngineException(
                StateDiagnostics.ForeignStack(file, stack.ToString(), $"organization/{Urn.ProjectOf(resource.Urn)}/{Urn.StackOf(resource.Urn)}", 0));
        if (!resource.Custom && resource.Id.Length > 0)
            throw Broken(file, resource, "a component has no id.");
        if (resource.IsProvider && resource.Id.Length == 0)
            throw Broken(file, resource, "a provider needs an id.");
    }

    private static EngineException Broken(string file, StateResource resource, string why) =>
        new(StateDiagnostics.Inconsistent(file, $"the resource '{resource.Urn}': {why}", resource.Urn));
}
