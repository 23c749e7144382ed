using DataMesh.SdkGenerator.Naming;
using DataMesh.SdkGenerator.Schemas;

namespace DataMesh.SdkGenerator.Emitting;

/// <summary>Writes classes that a program fills: arguments of resources, of functions, and what nests in them.</summary>
internal sealed class ArgsEmitter(TypeNames types, Literals literals)
{
    private const string ResourceArgs = "global::Pulumi.ResourceArgs";
    private const string InvokeArgs = "global::Pulumi.InvokeArgs";

    /// <summary>Arguments that take outputs. <paramref name="invoke"/>: of a function. <paramref name="asJson"/>: of a provider, whose settings are strings on the wire.</summary>
    public void Inputs(CodeWriter code, string className, ObjectSchema schema, bool invoke = false, bool asJson = false)
    {
        using var body = code.Open($"public sealed class {className} : {(invoke ? InvokeArgs : ResourceArgs)}");
        foreach (var property in schema.Properties) Input(code, property, className, asJson);
        Ending(code, className, schema);
    }

    /// <summary>Arguments that take values only.</summary>
    public void Plain(CodeWriter code, string className, ObjectSchema schema)
    {
        using var body = code.Open($"public sealed class {className} : {InvokeArgs}");
        foreach (var property in schema.Properties)
        {
            var type = types.Plain(property.Type);
            if (IsCollection(property)) Collection(code, property, className, type, Attribute(property, asJson: false));
            else
                code.Line($"{Attribute(property, asJson: false)} public {type}{Optional(property)} {Identifiers.Property(property.Name, className)} {{ get; set; }}");
        }
        Ending(code, className, schema);
    }

    private void Input(CodeWriter code, PropertySchema property, string className, bool asJson)
    {
        var type = types.Input(property.Type);
        var attribute = Attribute(property, asJson && property.Type is not SchemaType.Scalar { Kind: SchemaType.Primitive.String });
        var name = Identifiers.Property(property.Name, className);
        if (IsCollection(property)) Collection(code, property, className, type, attribute);
        else if (property.Secret) Secret(code, property, name, type, attribute);
        else code.Line($"{attribute} public {type}{Optional(property)} {name} {{ get; set; }}");
    }

    // A collection can be added to before it was ever set.
    private static void Collection(CodeWriter code, PropertySchema property, string className, string type, string attribute)
    {
        var field = Identifiers.Field(property.Name);
        code.Line($"{attribute} private {type}? {field};");
        code.Line($"public {type} {Identifiers.Property(property.Name, className)} {{ get => {field} ??= new {type}(); set => {field} = value; }}");
    }

    private static void Secret(CodeWriter code, PropertySchema property, string name, string type, string attribute)
    {
        var field = Identifiers.Field(property.Name);
        code.Line($"{attribute} private {type}? {field};");
        code.Line($"public {type}{Optional(property)} {name} {{ get => {field}; set => {field} = value is null ? null : global::Pulumi.Output.CreateSecret(value.ToOutput()); }}");
    }

    private void Ending(CodeWriter code, string className, ObjectSchema schema)
    {
        var defaults = schema.Properties.Where(property => property.Default is not null).ToList();
        if (defaults.Count == 0) code.Line($"public {className}() {{ }}");
        else
        {
            using var body = code.Open($"public {className}()");
            foreach (var property in defaults) code.Line($"{Identifiers.Property(property.Name, className)} = {literals.Default(property)};");
        }
        code.Line($"public static new {className} Empty => new {className}();");
    }

    private static bool IsCollection(PropertySchema property) => property.Type is SchemaType.List or SchemaType.Map;

    private static string Optional(PropertySchema property) => property.Required ? "" : "?";

    private static string Attribute(PropertySchema property, bool asJson) =>
        $"[Input({Literals.Text(property.Name)}{(property.Required ? ", required: true" : "")}{(asJson ? ", json: true" : "")})]";
}
