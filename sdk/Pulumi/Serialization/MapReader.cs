namespace Pulumi.Serialization;

/// <summary>Reads a map. Names that start with two underscores are the engine's own and left out.</summary>
internal sealed class MapReader<T> : ValueReader
{
    private readonly Lazy<ValueReader> _values = new(() => For(typeof(T)));

    public override object? Read(PropertyValue value, in ReadPath path)
    {
        if (value is not PropertyValue.ObjectValue map)
            return path.Mismatch(typeof(ImmutableDictionary<string, T>), value);
        var entries = ImmutableDictionary.CreateBuilder<string, T>();
        foreach (var (key, entry) in map.Map)
        {
            if (!key.StartsWith("__", StringComparison.Ordinal))
                entries.Add(key, Cast<T>(_values.Value.ReadOrMissing(entry, path)));
        }

        return entries.ToImmutable();
    }
}
