namespace DataMesh.Rpc.Monitor;

/// <summary>The names of the hooks that run around a resource's operations, in the order in which they run. Two that say the same are equal.</summary>
public sealed class HookBinding : IEquatable<HookBinding>
{
    private readonly ImmutableSortedDictionary<HookMoment, ImmutableArray<string>> _names;

    private HookBinding(ImmutableSortedDictionary<HookMoment, ImmutableArray<string>> names) => _names = names;

    /// <summary>No hooks.</summary>
    public static HookBinding None { get; } = new(ImmutableSortedDictionary<HookMoment, ImmutableArray<string>>.Empty);

    /// <summary>Whether there is no hook at all.</summary>
    public bool IsEmpty => _names.IsEmpty;

    /// <summary>The moments that have hooks, with the names of those.</summary>
    public IEnumerable<KeyValuePair<HookMoment, ImmutableArray<string>>> Bound => _names;

    /// <summary>The hooks of this moment.</summary>
    public ImmutableArray<string> this[HookMoment moment] => _names.TryGetValue(moment, out var names) ? names : [];

    /// <summary>The binding with these hooks for the moment instead of what it has.</summary>
    public HookBinding With(HookMoment moment, ImmutableArray<string> names)
    {
        if (names.IsDefaultOrEmpty)
            return _names.ContainsKey(moment) ? new HookBinding(_names.Remove(moment)) : this;
        return new HookBinding(_names.SetItem(moment, names));
    }

    /// <inheritdoc/>
    public bool Equals(HookBinding? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other._names.Count != _names.Count)
            return false;
        foreach (var (moment, names) in _names)
        {
            if (!other[moment].AsSpan().SequenceEqual(names.AsSpan()))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HookBinding);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (moment, names) in _names)
        {
            hash.Add(moment);
            foreach (var name in names)
                hash.Add(name, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", _names.Select(pair => $"{pair.Key}: {string.Join(", ", pair.Value)}"));
}
