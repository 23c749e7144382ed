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
        foreach (var property in schema.Properties)
            code.Line($"public readonly {types.Output(property)} {Identifiers.Property(property.Name, className)};");

        code.Line("[OutputConstructor]");
        using var constructor = code.Open($"private {className}({string.Join(", ", schema.Properties.Select(Parameter))})");
        foreach (var property in schema.Properties)
            code.Line($"this.{Identifiers.Property(property.Name, className)} = {Identifiers.Parameter(property.Name)};");
    }

    // The reader finds a property by the name of its parameter, unless that could not be the wire name.
    private string Parameter(PropertySchema property)
    {
        var name = Identifiers.Parameter(property.Name);
        var attribute = name.TrimStart('@') == property.Name ? "" : $"[OutputConstructorParameter({Literals.Text(property.Name)})] ";
        return $"{attribute}{types.Output(property)} {name}";
    }
}
