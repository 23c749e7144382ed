using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace DataMesh.Rpc.Values;

/// <summary>
/// The properties of a resource: names and values, immutable, always in ordinal order of the names, so that the same content is
/// printed, hashed and stored the same way.
/// </summary>
public sealed class PropertyMap : IReadOnlyDictionary<string, PropertyValue>, IEquatable<PropertyMap>
{
    private readonly string[] _keys;
    private readonly PropertyValue[] _values;

    private PropertyMap(string[] keys, PropertyValue[] values)
    {
        _keys = keys;
        _values = values;
        foreach (var value in values)
        {
            ContainsUnknowns |= value.ContainsUnknowns;
            ContainsSecrets |= value.ContainsSecrets;
        }
    }

    /// <summary>The map without properties.</summary>
    public static PropertyMap Empty { get; } = new([], []);

    /// <inheritdoc/>
    public int Count => _keys.Length;

    /// <summary>Whether any value is unknown or holds an unknown.</summary>
    public bool ContainsUnknowns { get; }

    /// <summary>Whether any value is secret or holds a secret.</summary>
    public bool ContainsSecrets { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _keys;

    /// <inheritdoc/>
    public IEnumerable<PropertyValue> Values => _values;

    /// <inheritdoc/>
    public PropertyValue this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no property '{key}'.");

    /// <summary>The map of these pairs; of two with the same name the later one counts.</summary>
    public static PropertyMap From(IEnumerable<KeyValuePair<string, PropertyValue>> pairs)
    {
        var builder = new PropertyMapBuilder();
        foreach (var (key, value) in pairs)
            builder.Set(key, value);
        return builder.ToMap();
    }

    /// <summary>The map of these pairs; of two with the same name the later one counts.</summary>
    public static PropertyMap Of(params ReadOnlySpan<(string Key, PropertyValue Value)> pairs)
    {
        var builder = new PropertyMapBuilder(pairs.Length);
        foreach (var (key, value) in pairs)
            builder.Set(key, value);
        return builder.ToMap();
    }

    /// <summary>The value of the property, or null where there is none.</summary>
    public PropertyValue? Find(string key) => TryGetValue(key, out var value) ? value : null;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Array.BinarySearch(_keys, key, StringComparer.Ordinal) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out PropertyValue value)
    {
        var index = Array.BinarySearch(_keys, key, StringComparer.Ordinal);
        value = index >= 0 ? _values[index] : null;
        return index >= 0;
    }

    /// <summary>The map with this property set.</summary>
    public PropertyMap With(string key, PropertyValue value) => new PropertyMapBuilder(this).Set(key, value).ToMap();

    /// <summary>The map without this property; the same map where there is none.</summary>
    public PropertyMap Without(string key) => ContainsKey(key) ? From(this.Where(pair => pair.Key != key)) : this;

    /// <summary>The map with each value replaced by what <paramref name="selector"/> makes of it.</summary>
    public PropertyMap Select(Func<string, PropertyValue, PropertyValue> selector)
    {
        var values = new PropertyValue[_values.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = selector(_keys[i], _values[i]);
        return new PropertyMap(_keys, values);
    }

    /// <inheritdoc/>
    public bool Equals(PropertyMap? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        return other is not null && _keys.AsSpan().SequenceEqual(other._keys) && _values.AsSpan().SequenceEqual(other._values);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PropertyMap);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        for (var i = 0; i < _keys.Length; i++)
        {
            hash.Add(_keys[i], StringComparer.Ordinal);
            hash.Add(_values[i]);
        }

        return hash.ToHashCode();
    }

    /// <summary>Enumerates the properties in the order of their names.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <inheritdoc/>
    IEnumerator<KeyValuePair<string, PropertyValue>> IEnumerable<KeyValuePair<string, PropertyValue>>.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => $"{{{string.Join(", ", this.Select(pair => $"{pair.Key}: {pair.Value}"))}}}";

    /// <summary>The map of these names and values, whose arrays are taken over and not copied: maps of the same names can share them.</summary>
    /// <param name="names">The names in ordinal order, each once.</param>
    /// <param name="values">The value of each name.</param>
    /// <exception cref="ArgumentException">There are more names than values, or fewer.</exception>
    public static PropertyMap FromSorted(ImmutableArray<string> names, ImmutableArray<PropertyValue> values)
    {
        if (names.Length != values.Length)
            throw new ArgumentException("There must be one value for each name.", nameof(values));
        return FromSorted(ImmutableCollectionsMarshal.AsArray(names) ?? [], ImmutableCollectionsMarshal.AsArray(values) ?? []);
    }

    internal static PropertyMap FromSorted(string[] keys, PropertyValue[] values) => keys.Length == 0 ? Empty : new PropertyMap(keys, values);

    /// <summary>Goes through a map without allocating: maps are read far more often than they are made.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<string, PropertyValue>>
    {
        private readonly PropertyMap _map;
        private int _index = -1;

        internal Enumerator(PropertyMap map) => _map = map;

        /// <inheritdoc/>
        public readonly KeyValuePair<string, PropertyValue> Current => new(_map._keys[_index], _map._values[_index]);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _map._keys.Length;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
