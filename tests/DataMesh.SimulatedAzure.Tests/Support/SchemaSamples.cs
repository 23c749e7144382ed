using DataMesh.SimulatedAzure.Types;

namespace DataMesh.SimulatedAzure.Tests.Support;

/// <summary>Makes inputs for any type out of its schema: only what is required, or everything to a depth.</summary>
internal static class SchemaSamples
{
    public static Dictionary<string, object?> Required(AzureType type) => ForType(type, everything: false);

    public static Dictionary<string, object?> Full(AzureType type) => ForType(type, everything: true);

    private static Dictionary<string, object?> ForType(AzureType type, bool everything)
    {
        var inputs = Object(type.Inputs, everything, 0);
        foreach (var argument in type.PathArguments)
        {
            if (argument == type.NameArgument) inputs.Remove(argument);
            else if (argument.Split('.') is [var outer, var inner]) ((Dictionary<string, object?>)inputs[outer]!)[inner] = "parent";
            else inputs[argument] = type.Path.IsScope(argument) ? $"subscriptions/{TestAzure.Subscription}/resourceGroups/rg"
                : argument == "recordType" ? "A" : "parent";
        }
        if (type.NameArgument is { } name) inputs[name] = Name(type);
        if (type.Inputs.Find("location") is not null) inputs["location"] = "West Europe";
        return inputs;
    }

    private static string Name(AzureType type)
    {
        foreach (var candidate in type.NameRule.Allowed.Concat(["sampledata", "sample.data", "0f0f0f0f-0000-4000-8000-000000000001", "default"]))
            if (type.NameRule.Accepts(candidate)) return candidate;
        throw new InvalidOperationException($"No sample name fits {type.Token}.");
    }

    private static Dictionary<string, object?> Object(ObjectShape shape, bool everything, int depth)
    {
        var result = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var property in everything && depth < 3 ? shape.Properties : shape.Required)
            if (depth < 6) result[property.Name] = property.Constant ?? Value(property.Name, property.Shape, everything, depth + 1);
        return result;
    }

    private static object? Value(string name, Shape shape, bool everything, int depth) => shape switch
    {
        ScalarShape { Kind: ScalarKind.Text } => name.Contains("ddressPrefix", StringComparison.Ordinal) ? "10.0.0.0/24" : "text",
        ScalarShape { Kind: ScalarKind.Boolean } => true,
        ScalarShape => name == "priority" ? 100.0 : 1.0,
        EnumShape list => list.Values[0],
        ListShape list => new List<object?> { Value(name, list.Item, everything, depth) },
        MapShape map => new Dictionary<string, object?>(StringComparer.Ordinal) { ["key"] = Value(name, map.Value, everything, depth) },
        ObjectShape nested => Object(nested, everything, depth),
        UnionShape union => Value(name, union.Options[0], everything, depth),
        _ => "anything",
    };
}
