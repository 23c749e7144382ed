namespace DataMesh.SimulatedAzure.Storing;

/// <summary>Sets of texts by key, in ordinal order. Most keys have one text, which is kept without a set around it.</summary>
internal sealed class KeyIndex(StringComparer comparer)
{
    private readonly Dictionary<string, object> _entries = new(comparer);

    public IReadOnlyCollection<string> Of(string key)
    {
        if (!_entries.TryGetValue(key, out var entry)) return [];
        return entry as SortedSet<string> ?? (IReadOnlyCollection<string>)[(string)entry];
    }

    /// <summary>False when the key has the text already.</summary>
    public bool Add(string key, string value)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            _entries.Add(key, value);
            return true;
        }
        if (entry is SortedSet<string> set) return set.Add(value);
        var only = (string)entry;
        if (only == value) return false;
        _entries[key] = new SortedSet<string>(StringComparer.Ordinal) { only, value };
        return true;
    }

    public void Remove(string key, string value)
    {
        if (!_entries.TryGetValue(key, out var entry)) return;
        if (entry is SortedSet<string> set) set.Remove(value);
        else if ((string)entry == value) _entries.Remove(key);
    }
}
