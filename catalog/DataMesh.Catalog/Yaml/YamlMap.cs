using System.Collections;

namespace DataMesh.Catalog.Yaml;

/// <summary>A mapping of a YAML document, in the order in which its keys are added. What is null or empty is left out.</summary>
internal sealed class YamlMap : IEnumerable<KeyValuePair<string, object>>
{
    private readonly List<KeyValuePair<string, object>> _entries = [];

    public bool IsEmpty => _entries.Count == 0;

    public void Add(string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            _entries.Add(new(key, value));
    }

    public void Add(string key, bool? value)
    {
        if (value is { } present)
            _entries.Add(new(key, present));
    }

    public void Add(string key, double? value)
    {
        if (value is { } present)
            _entries.Add(new(key, present));
    }

    public void Add(string key, YamlMap? value)
    {
        if (value is { IsEmpty: false })
            _entries.Add(new(key, value));
    }

    public void Add(string key, IEnumerable<YamlMap> values)
    {
        ImmutableArray<object> items = [.. values.Where(value => !value.IsEmpty)];
        if (!items.IsEmpty)
            _entries.Add(new(key, items));
    }

    public void Add(string key, IEnumerable<string> values)
    {
        ImmutableArray<object> items = [.. values];
        if (!items.IsEmpty)
            _entries.Add(new(key, items));
    }

    public void AddAll(YamlMap others) => _entries.AddRange(others._entries);

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
