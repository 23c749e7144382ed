namespace DataMesh.Engine.State;

/// <summary>
/// A state while it changes. Whatever has happened so far, <see cref="ToSnapshot"/> gives a state that does not contradict itself:
/// in canonical order, and without references to what is gone.
/// </summary>
internal sealed class SnapshotBuilder
{
    private readonly Dictionary<string, StateResource> _live = new(StringComparer.Ordinal);
    private readonly List<StateResource> _condemned = [];
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);
    private readonly string _salt;

    public SnapshotBuilder(Snapshot start)
    {
        _salt = start.SecretsSalt;
        foreach (var resource in start.Resources)
        {
            if (resource.Delete)
                _condemned.Add(resource);
            else
                _live[resource.Urn] = resource;
        }
    }

    public StateResource? Find(string urn) => _live.GetValueOrDefault(urn);

    /// <summary>Sets a live resource.</summary>
    public void Set(StateResource resource) => _live[resource.Urn] = resource;

    /// <summary>Sets a live resource that had the URN <paramref name="oldUrn"/> before.</summary>
    public void Set(StateResource resource, string oldUrn)
    {
        if (oldUrn != resource.Urn)
        {
            _live.Remove(oldUrn);
            _renamed[oldUrn] = resource.Urn;
        }

        _live[resource.Urn] = resource;
    }

    /// <summary>Keeps the old half of a replacement until it is deleted.</summary>
    public void Condemn(StateResource old) => _condemned.Add(old with { Delete = true });

    /// <summary>Forgets a resource: the condemned one with its id, else the live one.</summary>
    public void Remove(StateResource resource)
    {
        var condemned = _condemned.FindIndex(other => other.Urn == resource.Urn && other.Id == resource.Id);
        if (condemned >= 0)
            _condemned.RemoveAt(condemned);
        else if (_live.TryGetValue(resource.Urn, out var live) && live.Id == resource.Id)
            _live.Remove(resource.Urn);
    }

    public Snapshot ToSnapshot(ImmutableArray<PendingOperation> pending)
    {
        var all = new List<StateResource>(_live.Count + _condemned.Count);
        foreach (var resource in _live.Values)
            all.Add(Repair(resource));
        foreach (var resource in _condemned)
            all.Add(Repair(resource));
        return new Snapshot(CanonicalOrder.Sort(all, static resource => resource), pending, _salt);
    }

    private StateResource Repair(StateResource resource)
    {
        foreach (var needed in resource.Needs())
        {
            if (!_live.ContainsKey(needed))
                return Rewrite(resource);
        }

        return resource;
    }

    private StateResource Rewrite(StateResource resource)
    {
        var provider = resource.ProviderUrn is { Length: > 0 } urn && Current(urn) is { Length: > 0 } current
            ? current + resource.Provider[urn.Length..]
            : resource.Provider;
        var properties = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var (key, urns) in resource.PropertyDependencies)
        {
            if (Current(urns) is { IsEmpty: false } left)
                properties[key] = left;
        }

        return resource with
        {
            Parent = Current(resource.Parent),
            Provider = provider,
            DeletedWith = Current(resource.DeletedWith),
            Dependencies = Current(resource.Dependencies),
            PropertyDependencies = properties.ToImmutable(),
        };
    }

    private ImmutableArray<string> Current(ImmutableArray<string> urns) =>
        [.. urns.Select(Current).Where(urn => urn.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private string Current(string urn) => _live.ContainsKey(urn) ? urn : _renamed.TryGetValue(urn, out var now) && _live.ContainsKey(now) ? now : "";
}
