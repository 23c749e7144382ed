using DataMesh.SdkGenerator.Schemas;
using static DataMesh.SdkGenerator.Schemas.SchemaType;

namespace DataMesh.SdkGenerator.Naming;

/// <summary>Writes types of the schema as C# types.</summary>
internal sealed class TypeNames(PackageSchema package, PackageStyle style)
{
    /// <summary>The type of a value: of an output, of a plain argument, or inside an <c>Input</c>.</summary>
    public string Value(SchemaType type, Shape shape) => type switch
    {
        Scalar scalar => Keyword(scalar.Kind),
        List list => $"ImmutableArray<{Value(list.Items, shape)}>",
        Map map => $"ImmutableDictionary<string, {Value(map.Values, shape)}>",
        Reference reference => Named(reference.Token, shape),
        Union union => Of(union, shape, "Union"),
        Any => "object",
        Json => "global::System.Text.Json.JsonElement",
        Asset => "global::Pulumi.AssetOrArchive",
        _ => throw new SchemaException($"{type} has no C# type"),
    };

    /// <summary>The type of an argument that takes outputs too.</summary>
    public string Input(SchemaType type) => type switch
    {
        List list => $"InputList<{Value(list.Items, Shape.Input)}>",
        Map map => $"InputMap<{Value(map.Values, Shape.Input)}>",
        Union union when Of(union, Shape.Input, "InputUnion") is var name && name != "object" => name,
        Json => "InputJson",
        _ => $"Input<{Value(type, Shape.Input)}>",
    };

    /// <summary>The type of an argument that takes values only. Collections are mutable there, as initializers need.</summary>
    public string Plain(SchemaType type) => type switch
    {
        List list => $"List<{Value(list.Items, Shape.Plain)}>",
        Map map => $"Dictionary<string, {Value(map.Values, Shape.Plain)}>",
        _ => Value(type, Shape.Plain),
    };

    /// <summary>The type of an output. A list that is not there is the empty list, never null.</summary>
    public string Output(PropertySchema property) =>
        Value(property.Type, Shape.Output) + (property.Required || property.Type is List || !style.OutputsAreNullable ? "" : "?");

    /// <summary>The C# name of an enum or of a class in one of its shapes, from anywhere.</summary>
    public string Named(string token, Shape shape)
    {
        var section = style.Section(token);
        if (package.Enums.ContainsKey(token)) return $"global::{style.Namespace(section)}.{Identifiers.Class(token)}";
        if (!package.Objects.ContainsKey(token)) throw new SchemaException($"type {token} is mentioned but not described: extract again");
        return $"global::{style.NestedNamespace(section, shape)}.{Identifiers.Class(token)}{(shape == Shape.Input ? "Args" : "")}";
    }

    // A union of more than two has no C# type, nor has one whose other variants the schema leaves out.
    // In outputs an enum that is open to other values is the primitive behind it.
    private string Of(Union union, Shape shape, string generic)
    {
        if (shape == Shape.Output && union.Underlying is not null) return Value(union.Underlying, shape);
        var elements = union.Elements.Select(element => Value(element, shape)).Distinct(StringComparer.Ordinal).ToList();
        return elements.Count switch
        {
            _ when elements.Contains("object") => "object",
            1 => generic == "Union" ? elements[0] : $"Input<{elements[0]}>",
            2 => $"{generic}<{elements[0]}, {elements[1]}>",
            _ => "object",
        };
    }

    private static string Keyword(Primitive kind) => kind switch
    {
        Primitive.String => "string",
        Primitive.Boolean => "bool",
        Primitive.Integer => "int",
        _ => "double",
    };
}
