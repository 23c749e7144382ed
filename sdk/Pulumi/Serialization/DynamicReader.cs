namespace Pulumi.Serialization;

/// <summary>Reads a value whose type the program does not say, as text, number, truth value, immutable array or immutable dictionary.</summary>
internal sealed class DynamicReader : ValueReader
{
    public override object? Read(PropertyValue value, in ReadPath path) => ToObject(value, static reference => ResourceReferences.Read(reference.Urn, typeof(Resource)));

    /// <summary>The plain object; resources are known by what the references to them say only.</summary>
    public static object? ToObject(PropertyValue value) => ToObject(value, static reference => reference.Id is { } id
        ? new KnownCustomResource(reference.Urn, id)
        : new KnownResource(reference.Urn));

    private static object? ToObject(PropertyValue value, Func<PropertyValue.ReferenceValue, Resource?> resourceOf) => value switch
    {
        PropertyValue.StringValue text => text.Value,
        PropertyValue.NumberValue number => number.Value,
        PropertyValue.BoolValue flag => flag.Value,
        PropertyValue.ArrayValue array => array.Items.Select(item => ToObject(item, resourceOf)).ToImmutableArray(),
        PropertyValue.ObjectValue map => ToDictionary(map.Map, resourceOf),
        PropertyValue.SecretValue secret => ToObject(secret.Value, resourceOf),
        PropertyValue.ReferenceValue reference => resourceOf(reference),
        PropertyValue.AssetValue or PropertyValue.ArchiveValue => AssetValues.Read(value),
        _ => null,
    };

    /// <summary>The properties as plain objects. Names that start with two underscores are the engine's own and left out.</summary>
    private static ImmutableDictionary<string, object?> ToDictionary(PropertyMap map, Func<PropertyValue.ReferenceValue, Resource?> resourceOf)
    {
        var dictionary = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (key, value) in map)
        {
            if (!key.StartsWith("__", StringComparison.Ordinal))
                dictionary.Add(key, ToObject(value, resourceOf));
        }

        return dictionary.ToImmutable();
    }
}
