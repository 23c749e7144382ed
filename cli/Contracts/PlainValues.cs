namespace DataMesh.Cli.Contracts;

/// <summary>Outputs of a state as a program gets them: maps, lists, texts, numbers and truths.</summary>
internal static class PlainValues
{
    public static object? Of(PropertyValue? value) => value?.WithoutSecret() switch
    {
        PropertyValue.BoolValue truth => truth.Value,
        PropertyValue.NumberValue number => number.Value,
        PropertyValue.StringValue text => text.Value,
        PropertyValue.ArrayValue list => list.Items.Select(Of).ToImmutableArray(),
        PropertyValue.ObjectValue map => map.Map.ToImmutableDictionary(pair => pair.Key, pair => Of(pair.Value), StringComparer.Ordinal),
        _ => null,
    };
}
