namespace Pulumi.Serialization;

/// <summary>Reads a value whose type the program does not say, as text, number, truth value, immutable array or immutable dictionary.</summary>
internal sealed class DynamicReader : ValueReader
{
    public override object? Read(PropertyValue value, in ReadPath path) => ToObject(value);

    public static object? ToObject(PropertyValue value) => value switch
    {
        PropertyValue.StringValue text => text.Value,
        PropertyValue.NumberValue number => number.Value,
        PropertyValue.BoolValue flag => flag.Value,
        PropertyValue.ArrayValue array => array.Items.Select(ToObject).ToImmutableArray(),
        PropertyValue.ObjectValue map => ToDictionary(map.Map),
        PropertyValue.SecretValue secret => ToObject(secret.Value),
        PropertyValue.ReferenceValue { Id: { } id } reference => new KnownCustomResource(reference.Urn, id),
        PropertyValue.ReferenceValue reference => new KnownResource(reference.Urn),
        PropertyValue.AssetValue or PropertyValue.ArchiveValue => AssetValues.Read(value),
        _ => null,
    };

    /// <summary>The properties as plain objects. Names that start with two underscores are the engine's own and left out.</summary>
    public static ImmutableDictionary<string, object?> ToDictionary(PropertyMap map)
    {
        var dictionary = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (key, value) in map)
        {
            if (!key.StartsWith("__", StringComparison.Ordinal))
                dictionary.Add(key, ToObject(value));
        }

        return dictionary.ToImmutable();
    }
}
