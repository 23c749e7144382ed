namespace DataMesh.Rpc.Values;

/// <summary>
/// Collects properties in any order and makes the map of them. It keeps them sorted, so that properties which come in order, as nearly all do,
/// are only appended.
/// </summary>
public sealed class PropertyMapBuilder
{
    private string[] _keys;
    private PropertyValue[] _values;
    private int _count;
    private bool _handedOver;

    /// <summary>A builder without properties.</summary>
    public PropertyMapBuilder(int capacity = 0)
    {
        _keys = capacity == 0 ? [] : new string[capacity];
        _values = capacity == 0 ? [] : new PropertyValue[capacity];
    }

    /// <summary>A builder that starts with the properties of <paramref name="start"/>.</summary>
    public PropertyMapBuilder(PropertyMap start)
        : this(start.Count + 1)
    {
        foreach (var (key, value) in start)
            Set(key, value);
    }

    /// <summary>Sets a property; an earlier value of the same name is replaced.</summary>
    public PropertyMapBuilder Set(string key, PropertyValue value)
    {
        if (_handedOver)
            KeepOwnCopy();
        var index = _count;
        if (_count > 0 && string.CompareOrdinal(_keys[_count - 1], key) >= 0)
        {
            index = Array.BinarySearch(_keys, 0, _count, key, StringComparer.Ordinal);
            if (index >= 0)
            {
                _values[index] = value;
                return this;
            }

            index = ~index;
        }

        Insert(index, key, value);
        return this;
    }

    /// <summary>Sets a property unless the value is null.</summary>
    public PropertyMapBuilder SetUnlessNull(string key, PropertyValue? value)
    {
        if (value is not null)
            Set(key, value);
        return this;
    }

    /// <summary>The map of what was set.</summary>
    public PropertyMap ToMap()
    {
        if (_count != _keys.Length)
            return PropertyMap.FromSorted(_keys[.._count], _values[.._count]);

        // Nothing is left over in the arrays, so the map takes them as they are.
        _handedOver = true;
        return PropertyMap.FromSorted(_keys, _values);
    }

    private void KeepOwnCopy()
    {
        _keys = [.. _keys];
        _values = [.. _values];
        _handedOver = false;
    }

    private void Insert(int index, string key, PropertyValue value)
    {
        if (_count == _keys.Length)
        {
            var capacity = Math.Max(4, _count * 2);
            Array.Resize(ref _keys, capacity);
            Array.Resize(ref _values, capacity);
        }

        if (index < _count)
        {
            Array.Copy(_keys, index, _keys, index + 1, _count - index);
            Array.Copy(_values, index, _values, index + 1, _count - index);
        }

        _keys[index] = key;
        _values[index] = value;
        _count++;
    }
}
