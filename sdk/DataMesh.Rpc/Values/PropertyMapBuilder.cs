namespace DataMesh.Rpc.Values;

/// <summary>Collects properties in any order and makes the map of them.</summary>
public sealed class PropertyMapBuilder
{
    private readonly Dictionary<string, PropertyValue> _values;

    /// <summary>A builder without properties.</summary>
    public PropertyMapBuilder(int capacity = 0) => _values = new Dictionary<string, PropertyValue>(capacity, StringComparer.Ordinal);

    /// <summary>A builder that starts with the properties of <paramref name="start"/>.</summary>
    public PropertyMapBuilder(PropertyMap start)
        : this(start.Count + 1)
    {
        foreach (var (key, value) in start)
            _values[key] = value;
    }

    /// <summary>Sets a property; an earlier value of the same name is replaced.</summary>
    public PropertyMapBuilder Set(string key, PropertyValue value)
    {
        _values[key] = value;
        return this;
    }

    /// <summary>Sets a property unless the value is null.</summary>
    public PropertyMapBuilder SetUnlessNull(string key, PropertyValue? value)
    {
        if (value is not null)
            _values[key] = value;
        return this;
    }

    /// <summary>The map of what was set.</summary>
    public PropertyMap ToMap()
    {
        var keys = new string[_values.Count];
        _values.Keys.CopyTo(keys, 0);
        Array.Sort(keys, StringComparer.Ordinal);
        return PropertyMap.FromSorted(keys, Array.ConvertAll(keys, key => _values[key]));
    }
}
