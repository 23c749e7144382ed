using System.Globalization;
using DataMesh.SdkGenerator.Naming;
using DataMesh.SdkGenerator.Schemas;
using static DataMesh.SdkGenerator.Schemas.SchemaType;

namespace DataMesh.SdkGenerator.Emitting;

/// <summary>Writes values of the schema as C# expressions.</summary>
internal sealed class Literals(PackageSchema package, PackageStyle style)
{
    public string Default(PropertySchema property) => property.Type is Reference reference && package.Enums.TryGetValue(reference.Token, out var values)
        ? Member(reference.Token, values, property)
        : Of(property.Default);

    public static string Of(object? value) => value switch
    {
        string text => Text(text),
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => "null",
    };

    public static string Text(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private string Member(string token, EnumSchema values, PropertySchema property)
    {
        var value = values.IsInteger && property.Default is double number ? (int)number : property.Default;
        var member = values.Members.FirstOrDefault(member => Equals(member.Value, value))
            ?? throw new SchemaException($"default \"{property.Default}\" of {property.Name} is not a member of {token}");
        var name = Identifiers.Class(token);
        return $"global::{style.Namespace(style.Section(token))}.{name}.{EnumMembers.Member(member.Name, name)}";
    }
}
