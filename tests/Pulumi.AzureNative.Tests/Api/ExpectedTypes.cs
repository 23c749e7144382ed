using System.Text.Json.Nodes;
using Pulumi.AzureNative.Tests.Schema;

namespace Pulumi.AzureNative.Tests.Api;

/// <summary>What the official package would declare for a property of the schema; written from its naming rules, not from the generator.</summary>
internal static class ExpectedTypes
{
    private static readonly Dictionary<string, Type> ByLowerName = typeof(Provider).Assembly.GetTypes()
        .Where(type => type.FullName is not null)
        .ToDictionary(type => type.FullName!.ToLowerInvariant());

    /// <summary>The class of a token; <paramref name="space"/> is "", ".Inputs" or ".Outputs". Only casing is left to the assembly.</summary>
    public static Type Class(string token, string space = "", string suffix = "")
    {
        var parts = token.Split(':');
        var name = $"pulumi.azurenative.{parts[1]}{space}.{parts[2]}{suffix}".ToLowerInvariant();
        ByLowerName.ShouldContainKey(name, token);
        return ByLowerName[name];
    }

    public static string Input(JsonNode schema, bool required) => schema switch
    {
        _ when Kind(schema) == "array" => $"InputList<{Value(schema["items"]!, Use.Input)}>",
        _ when Kind(schema) == "map" => $"InputMap<{Value(schema["additionalProperties"]!, Use.Input)}>",
        _ when Kind(schema) == "union" && Union(schema, Use.Input) is var union && union != "object" => $"Input{union}{Mark(required)}",
        _ => $"Input<{Value(schema, Use.Input)}>{Mark(required)}",
    };

    public static string Plain(JsonNode schema, bool required) => Kind(schema) switch
    {
        "array" => $"List<{Value(schema["items"]!, Use.Plain)}>",
        "map" => $"Dictionary<string, {Value(schema["additionalProperties"]!, Use.Plain)}>",
        _ => Value(schema, Use.Plain) + Mark(required),
    };

    public static string Output(JsonNode schema, bool required) => Value(schema, Use.Output) + Mark(required || Kind(schema) == "array");

    private static string Mark(bool required) => required ? "" : "?";

    private static string Value(JsonNode schema, Use use) => Kind(schema) switch
    {
        "array" => $"ImmutableArray<{Value(schema["items"]!, use)}>",
        "map" => $"ImmutableDictionary<string, {Value(schema["additionalProperties"]!, use)}>",
        "union" => Union(schema, use),
        "pulumi.json#/Any" => "object",
        "pulumi.json#/Asset" => "Pulumi.AssetOrArchive",
        "boolean" => "bool",
        "integer" => "int",
        "number" => "double",
        "string" => "string",
        var reference => Referenced(reference["#/types/".Length..], use),
    };

    private static string Union(JsonNode schema, Use use)
    {
        if (use == Use.Output && schema["type"] is not null) return "string";
        var elements = schema["oneOf"]!.AsArray().Select(element => Value(element!, use)).ToList();
        return elements.Count == 2 ? $"Union<{elements[0]}, {elements[1]}>" : "object";
    }

    private static string Referenced(string token, Use use) => SchemaFolder.IsEnum(token)
        ? Class(token).FullName!
        : use switch
        {
            Use.Input => Class(token, ".inputs", "args").FullName!,
            Use.Plain => Class(token, ".inputs").FullName!,
            _ => Class(token, ".outputs").FullName!,
        };

    private static string Kind(JsonNode schema) =>
        schema["$ref"]?.GetValue<string>()
            ?? (schema["oneOf"] is not null ? "union" : schema["type"]!.GetValue<string>() is var type && type == "object" ? "map" : type);

    private enum Use
    {
        Input,
        Plain,
        Output,
    }
}
