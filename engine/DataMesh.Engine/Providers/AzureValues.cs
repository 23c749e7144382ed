using DataMesh.SimulatedAzure;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.Engine.Providers;

/// <summary>Turns property values into the plain trees that the simulated Azure works on, and back.</summary>
internal static class AzureValues
{
    public static AzureObject ToAzure(PropertyMap map)
    {
        var (keys, values, count) = (new string[map.Count], new object?[map.Count], 0);
        foreach (var (key, value) in map)
            (keys[count], values[count++]) = (key, ToAzure(value));
        return AzureObject.Create(keys, values, count);
    }

    public static PropertyMap ToProperties(IReadOnlyDictionary<string, object?> tree)
    {
        var source = AzureObject.From(tree);
        var values = ImmutableArray.CreateBuilder<PropertyValue>(source.Count);
        foreach (var (_, value) in source)
            values.Add(ToProperty(value));
        return PropertyMap.FromSorted(source.SortedKeys, values.MoveToImmutable());
    }

    private static object? ToAzure(PropertyValue value) => value switch
    {
        PropertyValue.StringValue text => text.Value,
        PropertyValue.BoolValue flag => flag.Value,
        PropertyValue.NumberValue number => number.Value,
        PropertyValue.ObjectValue map => ToAzure(map.Map),
        PropertyValue.ArrayValue array => ToAzure(array.Items),
        PropertyValue.UnknownValue => AzureUnknown.Value,
        PropertyValue.SecretValue secret => ToAzure(secret.Value),
        PropertyValue.ReferenceValue { Id: { } id } => ToAzure(id),
        PropertyValue.AssetValue asset => asset.Content,
        _ => null,
    };

    private static object?[] ToAzure(ImmutableArray<PropertyValue> items)
    {
        var plain = new object?[items.Length];
        for (var i = 0; i < plain.Length; i++)
            plain[i] = ToAzure(items[i]);
        return plain;
    }

    private static PropertyValue ToArray(IReadOnlyList<object?> list)
    {
        var items = ImmutableArray.CreateBuilder<PropertyValue>(list.Count);
        foreach (var item in list)
            items.Add(ToProperty(item));
        return PropertyValue.Of(items.MoveToImmutable());
    }

    private static PropertyValue ToProperty(object? value) => value switch
    {
        string text => PropertyValue.Of(text),
        bool flag => PropertyValue.Of(flag),
        double number => PropertyValue.Of(number),
        IReadOnlyDictionary<string, object?> map => PropertyValue.Of(ToProperties(map)),
        IReadOnlyList<object?> list => ToArray(list),
        AzureUnknown => PropertyValue.Unknown,
        _ => PropertyValue.Null,
    };
}
