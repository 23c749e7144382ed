using DataMesh.SdkGenerator.Naming;
using DataMesh.SdkGenerator.Schemas;
using static DataMesh.SdkGenerator.Schemas.SchemaType;

namespace DataMesh.SdkGenerator.Emitting;

/// <summary>Writes classes that a program fills: arguments of resources, of functions, and what nests in them.</summary>
internal sealed class ArgsEmitter(TypeNames types, Literals literals, PackageStyle style)
{
    private const string ResourceArgs = "global::Pulumi.ResourceArgs";
    private const string InvokeArgs = "global::Pulumi.InvokeArgs";

    /// <summary>Arguments of a resource, or nested in some: they take outputs.</summary>
    public void Inputs(CodeWriter code, string typeName, ObjectSchema schema) =>
        Lifted(code, typeName, "Args", schema, ResourceArgs, style.ArgsAreSealed, asJson: false, marksSecrets: schema.HasSecretCollections);

    /// <summary>Arguments of a provider: on the wire all its settings are strings.</summary>
    public void Provider(CodeWriter code, ObjectSchema schema) =>
        Lifted(code, "Provider", "Args", schema, ResourceArgs, isSealed: true, asJson: true, marksSecrets: false);

    /// <summary>Arguments of a function that take outputs.</summary>
    public void Invoke(CodeWriter code, string typeName, ObjectSchema schema) =>
        Lifted(code, typeName, "InvokeArgs", schema, InvokeArgs, isSealed: true, asJson: false, marksSecrets: false);

    /// <summary>Arguments of a function, or nested in some, that take values only.</summary>
    public void Plain(CodeWriter code, string className, ObjectSchema schema)
    {
        using var body = code.Open($"public sealed class {className} : {InvokeArgs}");
        foreach (var property in schema.Properties)
            Member(code, property with { Secret = false }, Name(property), types.Plain(property.Type), Attribute(property, asJson: false));
        Ending(code, className, schema, Name);

        string Name(PropertySchema property) => Identifiers.Property(property.Name, className);
    }

    private void Lifted(CodeWriter code, string typeName, string suffix, ObjectSchema schema, string baseClass, bool isSealed, bool asJson, bool marksSecrets)
    {
        using var body = code.Open($"public {(isSealed ? "sealed " : "")}class {typeName}{suffix} : {baseClass}");
        foreach (var property in schema.Properties)
        {
            var isText = property.Type is Scalar { Kind: Primitive.String };
            Member(code, property, Name(property), types.Input(property.Type), Attribute(property, asJson && !isText));
        }
        if (marksSecrets) MarkSecrets(code, schema, Name);
        Ending(code, typeName + suffix, schema, Name);

        string Name(PropertySchema property) => style.ArgsProperty(property.Name, typeName);
    }

    // What was added to a collection went past its setter.
    private static void MarkSecrets(CodeWriter code, ObjectSchema schema, Func<PropertySchema, string> name)
    {
        using var body = code.Open("internal void MarkSecrets()");
        foreach (var property in schema.SecretCollections)
            code.Line($"if ({Identifiers.Field(property.Name)} is not null) {name(property)} = {Identifiers.Field(property.Name)};");
    }

    private static void Member(CodeWriter code, PropertySchema property, string name, string type, string attribute)
    {
        var optional = property.Required ? "" : "?";
        var field = Identifiers.Field(property.Name);
        var value = property.Secret ? "value is null ? null : global::Pulumi.Output.CreateSecret(value.ToOutput())" : "value";
        if (property.Type is List or Map)
        {
            // A collection can be added to before it was ever set.
            code.Line($"{attribute} private {type}? {field};");
            code.Line($"public {type} {name} {{ get => {field} ??= new {type}(); set => {field} = {value}; }}");
        }
        else if (property.Secret)
        {
            code.Line($"{attribute} private {type}? {field};");
            code.Line($"public {type}{optional} {name} {{ get => {field}; set => {field} = {value}; }}");
        }
        else
            code.Line($"{attribute} public {type}{optional} {name} {{ get; set; }}");
    }

    private void Ending(CodeWriter code, string className, ObjectSchema schema, Func<PropertySchema, string> name)
    {
        using (code.Open($"public {className}()"))
        {
            foreach (var property in schema.Properties)
            {
                if (property.Default is not null) code.Line($"{name(property)} = {literals.Default(property)};");
                if (property.Environment is not { } variable) continue;
                var value = Identifiers.Parameter(property.Name);
                code.Line($"if (Utilities.{Reader(property)}({Literals.Text(variable)}) is {{ }} {value}) {name(property)} = {value};");
            }
        }
        code.Line($"public static new {className} Empty => new {className}();");
    }

    private static string Reader(PropertySchema property) => property.Type switch
    {
        Scalar { Kind: Primitive.Boolean } => "GetEnvBoolean",
        Scalar { Kind: Primitive.Integer } => "GetEnvInt32",
        Scalar { Kind: Primitive.Number } => "GetEnvDouble",
        _ => "GetEnv",
    };

    private static string Attribute(PropertySchema property, bool asJson) =>
        $"[Input({Literals.Text(property.Name)}{(property.Required ? ", required: true" : "")}{(asJson ? ", json: true" : "")})]";
}
