using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace DataMesh.SimulatedAzure.Values;

/// <summary>
/// An immutable object of the value tree: its keys are sorted, so everything that is written from it comes in one order, and it needs a
/// fraction of a dictionary's memory.
/// </summary>
internal sealed class AzureObject : IReadOnlyDictionary<string, object?>
{
    private readonly string[] _keys;
    private readonly object?[] _values;

    private AzureObject(string[] keys, object?[] values)
    {
        _keys = keys;
        _values = values;
    }

    public static AzureObject Empty { get; } = new([], []);

    public int Count => _keys.Length;

    public IEnumerable<string> Keys => _keys;

    public IEnumerable<object?> Values => _values;

    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    /// <summary>
    /// Takes the first <paramref name="count"/> entries of the arrays; of keys that occur twice the caller must have kept one.
    /// </summary>
    public static AzureObject Create(string[] keys, object?[] values, int count)
    {
        if (count == 0) return Empty;
        var ownKeys = keys.AsSpan(0, count).ToArray();
        var ownValues = values.AsSpan(0, count).ToArray();
        for (var i = 1; i < count; i++)
        {
            if (string.CompareOrdinal(ownKeys[i - 1], ownKeys[i]) <= 0) continue;
            Array.Sort(ownKeys, ownValues, StringComparer.Ordinal);
            break;
        }
        return new AzureObject(ownKeys, ownValues);
    }

    public static AzureObject From(IReadOnlyDictionary<string, object?> source)
    {
        if (source is AzureObject own) return own;
        var keys = new string[source.Count];
        var values = new object?[source.Count];
        var i = 0;
        foreach (var (key, value) in source)
        {
            keys[i] = key;
            values[i++] = value;
        }
        return Create(keys, values, i);
    }

    public static AzureObject Of(params ReadOnlySpan<(string Key, object? Value)> entries)
    {
        var keys = new string[entries.Length];
        var values = new object?[entries.Length];
        for (var i = 0; i < entries.Length; i++) (keys[i], values[i]) = entries[i];
        return Create(keys, values, entries.Length);
    }

    public bool ContainsKey(string key) => Array.BinarySearch(_keys, key, StringComparer.Ordinal) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var at = Array.BinarySearch(_keys, key, StringComparer.Ordinal);
        value = at >= 0 ? _values[at] : null;
        return at >= 0;
    }

    public KeyValuePair<string, object?> At(int index) => new(_keys[index], _values[index]);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < _keys.Length; i++) yield return At(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
