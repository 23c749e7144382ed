namespace DataMesh.SimulatedAzure.Values;

/// <summary>Collects the entries of one object; a key that is set again keeps its last value.</summary>
internal sealed class ObjectBuilder(int capacity = 8)
{
    private string[] _keys = new string[capacity];
    private object?[] _values = new object?[capacity];
    private int _count;

    public object? this[string key]
    {
        get => IndexOf(key) is >= 0 and var at ? _values[at] : null;
        set
        {
            var at = IndexOf(key);
            if (at >= 0) _values[at] = value;
            else Add(key, value);
        }
    }

    public bool Has(string key) => IndexOf(key) >= 0;

    /// <summary>For keys that cannot be there yet: saves the search.</summary>
    public void Add(string key, object? value)
    {
        if (_count == _keys.Length)
        {
            Array.Resize(ref _keys, Math.Max(8, _count * 2));
            Array.Resize(ref _values, _keys.Length);
        }
        _keys[_count] = key;
        _values[_count++] = value;
    }

    /// <summary>The object. The builder is done with: what it holds may belong to the object now.</summary>
    public AzureObject Build() => AzureObject.Create(_keys, _values, _count);

    /// <summary>The same, for one of many objects that mostly have the same keys.</summary>
    public AzureObject Build(SharedKeys keys) => AzureObject.Create(_keys, _values, _count, keys);

    private int IndexOf(string key) => Array.IndexOf(_keys, key, 0, _count);
}
