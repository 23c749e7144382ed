using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace DataMesh.SimulatedAzure.Values;

/// <summary>
/// An immutable object of the value tree: its keys are sorted, so everything that is written from it comes in one order, and it needs a
/// fraction of a dictionary's memory. Requests that are made of these are not copied.
/// </summary>
public sealed class AzureObject : IReadOnlyDictionary<string, object?>
{
    private readonly string[] _keys;
    private readonly object?[] _values;

    private AzureObject(string[] keys, object?[] values)
    {
        _keys = keys;
        _values = values;
    }

    /// <summary>The object without entries.</summary>
    public static AzureObject Empty { get; } = new([], []);

    /// <inheritdoc/>
    public int Count => _keys.Length;

    /// <summary>The keys in ordinal order.</summary>
    public ImmutableArray<string> SortedKeys => ImmutableCollectionsMarshal.AsImmutableArray(_keys);

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _keys;

    /// <inheritdoc/>
    public IEnumerable<object?> Values => _values;

    /// <inheritdoc/>
    public object? this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    /// <summary>
    /// Takes the first <paramref name="count"/> entries of the arrays, which belong to the object from now on and must not be changed any
    /// more. Of keys that occur twice the caller must have kept one.
    /// </summary>
    public static AzureObject Create(string[] keys, object?[] values, int count) => Create(keys, values, count, null);

    internal static AzureObject Create(string[] keys, object?[] values, int count, SharedKeys? shared)
    {
        if (count == 0) return Empty;
        for (var i = 1; i < count; i++)
        {
            if (string.CompareOrdinal(keys[i - 1], keys[i]) <= 0) continue;
            Array.Sort(keys, values, 0, count, StringComparer.Ordinal);
            break;
        }
        var ownKeys = shared?.Of(keys.AsSpan(0, count)) ?? (count == keys.Length ? keys : keys.AsSpan(0, count).ToArray());
        var ownValues = count == values.Length ? values : values.AsSpan(0, count).ToArray();
        return new AzureObject(ownKeys, ownValues);
    }

    /// <summary>The same entries as an object; the same instance where it is one.</summary>
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

    /// <summary>The object of these entries, each key once.</summary>
    public static AzureObject Of(params ReadOnlySpan<(string Key, object? Value)> entries)
    {
        var keys = new string[entries.Length];
        var values = new object?[entries.Length];
        for (var i = 0; i < entries.Length; i++) (keys[i], values[i]) = entries[i];
        return Create(keys, values, entries.Length);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Array.BinarySearch(_keys, key, StringComparer.Ordinal) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        var at = Array.BinarySearch(_keys, key, StringComparer.Ordinal);
        value = at >= 0 ? _values[at] : null;
        return at >= 0;
    }

    /// <summary>The entry at a place in the order of the keys, counted from zero.</summary>
    public KeyValuePair<string, object?> At(int index) => new(_keys[index], _values[index]);

    /// <summary>Enumerates the entries in the order of their keys, without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through an object in the order of its keys.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<string, object?>>
    {
        private readonly AzureObject _object;
        private int _index = -1;

        internal Enumerator(AzureObject owner) => _object = owner;

        /// <inheritdoc/>
        public readonly KeyValuePair<string, object?> Current => _object.At(_index);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _object.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose() { }
    }
}
