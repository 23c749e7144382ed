namespace DataMesh.PolicyKit;

/// <summary>What was found at a path of a resource's inputs: a value, nothing, or "not known yet". Secret marks are looked through.</summary>
public readonly struct PropertyReading
{
    private readonly PropertyValue? _value;

    internal PropertyReading(PropertyValue? value, string path)
    {
        _value = value?.WithoutSecret();
        Path = path;
    }

    /// <summary>The path, as a person writes it: <c>subnets[0].networkSecurityGroup.id</c>.</summary>
    public string Path { get; }

    /// <summary>Whether the value, or an object on the way to it, is not known yet.</summary>
    public bool IsUnknown => _value is PropertyValue.UnknownValue;

    /// <summary>Whether nothing is set here.</summary>
    public bool IsMissing => _value is null or PropertyValue.NullValue;

    /// <summary>The text; null where the value is anything else.</summary>
    public string? Text => _value?.AsString();

    /// <summary>The truth value; null where the value is anything else.</summary>
    public bool? Flag => _value?.AsBool();

    /// <summary>The number; null where the value is anything else.</summary>
    public double? Number => _value?.AsNumber();

    /// <summary>The items of a list; empty where the value is anything else. Of an unknown list nothing is known: ask <see cref="IsUnknown"/> first.</summary>
    public IEnumerable<PropertyReading> Items
    {
        get
        {
            if (_value is not PropertyValue.ArrayValue array)
                yield break;
            for (var i = 0; i < array.Items.Length; i++)
                yield return new PropertyReading(array.Items[i], $"{Path}[{i}]");
        }
    }

    /// <summary>Reads one entry of a map whose names may hold dots, such as labels. An entry of an unknown map is unknown.</summary>
    /// <param name="name">The name.</param>
    public PropertyReading Entry(string name)
    {
        var path = $"{Path}[\"{name}\"]";
        return _value switch
        {
            PropertyValue.UnknownValue => new PropertyReading(_value, path),
            PropertyValue.ObjectValue map => new PropertyReading(map.Map.Find(name), path),
            _ => new PropertyReading(null, path),
        };
    }

    /// <summary>Reads further down.</summary>
    /// <param name="path">Names separated by dots. What lies below an unknown is unknown; what lies below anything but an object is missing.</param>
    public PropertyReading At(string path)
    {
        var full = Path.Length == 0 ? path : $"{Path}.{path}";
        var value = _value;
        foreach (var range in path.AsSpan().Split('.'))
        {
            value = value?.WithoutSecret();
            if (value is PropertyValue.UnknownValue)
                return new PropertyReading(value, full);
            if (value is not PropertyValue.ObjectValue map)
                return new PropertyReading(null, full);
            var whole = range.Start.Value == 0 && range.End.Value == path.Length;
            value = map.Map.Find(whole ? path : path[range]);
        }

        return new PropertyReading(value, full);
    }
}
