using DataMesh.SdkGenerator.Naming;
using DataMesh.SdkGenerator.Schemas;

namespace DataMesh.SdkGenerator.Emitting;

/// <summary>Writes immutable classes that a program reads: nested outputs and results of functions.</summary>
internal sealed class OutputTypeEmitter(TypeNames types)
{
    public void Emit(CodeWriter code, string className, ObjectSchema schema)
    {
        code.Line("[OutputType]");
        using var body = code.Open($"public sealed class {className}");
        foreach (var property in schema.Properties) code.Line($"public readonly {Type(property)} {Identifiers.Property(property.Name, className)};");

        var parameters = schema.Properties.Select(property => $"{Type(property)} {Identifiers.Parameter(property.Name)}");
        code.Line("[OutputConstructor]");
        using var constructor = code.Open($"private {className}({string.Join(", ", parameters)})");
        foreach (var property in schema.Properties)
            code.Line($"this.{Identifiers.Property(property.Name, className)} = {Identifiers.Parameter(property.Name)};");
    }

    /// <summary>The type of one output. A list that is not there is the empty list, never null.</summary>
    public string Type(PropertySchema property) =>
        types.Value(property.Type, Shape.Output) + (property.Required || property.Type is SchemaType.List ? "" : "?");
}
