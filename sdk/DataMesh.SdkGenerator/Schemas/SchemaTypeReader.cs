using System.Text.Json;
using static DataMesh.SdkGenerator.Schemas.SchemaType;

namespace DataMesh.SdkGenerator.Schemas;

/// <summary>Reads the type of one property.</summary>
internal static class SchemaTypeReader
{
    private const string ReferencePrefix = "#/types/";

    /// <param name="schema">The type as the schema writes it.</param>
    /// <param name="path">Where it stands, for the error: token#property.</param>
    public static SchemaType Read(JsonElement schema, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference)) return Reference(reference.GetString() ?? "", path);
        if (schema.TryGetProperty("oneOf", out var elements))
        {
            var underlying = schema.TryGetProperty("type", out var primitive) ? Named(primitive, path) : null;
            return new Union([.. elements.EnumerateArray().Select(element => Read(element, path))], underlying);
        }

        var type = schema.GetProperty("type");
        return type.GetString() switch
        {
            "array" => new List(Read(schema.GetProperty("items"), path)),
            "object" when schema.TryGetProperty("additionalProperties", out var values) => new Map(Read(values, path)),
            _ => Named(type, path),
        };
    }

    private static Scalar Named(JsonElement type, string path) => type.GetString() switch
    {
        "string" => new Scalar(Primitive.String),
        "boolean" => new Scalar(Primitive.Boolean),
        "integer" => new Scalar(Primitive.Integer),
        "number" => new Scalar(Primitive.Number),
        var other => throw new SchemaException($"{path}: type \"{other}\" is not one that the generator knows"),
    };

    private static SchemaType Reference(string reference, string path) => reference switch
    {
        "pulumi.json#/Any" => new Any(),
        "pulumi.json#/Json" => new Json(),
        "pulumi.json#/Asset" => new Asset(),
        _ when reference.StartsWith(ReferencePrefix, StringComparison.Ordinal) => new Reference(reference[ReferencePrefix.Length..]),
        _ => throw new SchemaException($"{path}: reference \"{reference}\" is not one that the generator knows"),
    };
}
