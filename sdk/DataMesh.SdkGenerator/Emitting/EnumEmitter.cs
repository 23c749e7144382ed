using DataMesh.SdkGenerator.Naming;
using DataMesh.SdkGenerator.Schemas;

namespace DataMesh.SdkGenerator.Emitting;

/// <summary>Writes enums: of strings as structs around their value, of integers as C# enums.</summary>
internal static class EnumEmitter
{
    public static void Emit(CodeWriter code, string name, EnumSchema schema)
    {
        if (schema.IsInteger) Integers(code, name, schema);
        else Strings(code, name, schema);
    }

    private static void Integers(CodeWriter code, string name, EnumSchema schema)
    {
        using var body = code.Open($"public enum {name}");
        foreach (var member in schema.Members) code.Line($"{EnumMembers.Member(member.Name, name)} = {Literals.Of(member.Value)},");
    }

    private static void Strings(CodeWriter code, string name, EnumSchema schema)
    {
        code.Line("[EnumType]");
        using var body = code.Open($"public readonly struct {name} : IEquatable<{name}>");
        code.Line("private readonly string _value;");
        code.Line($"private {name}(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));");
        foreach (var member in schema.Members)
            code.Line($"public static {name} {EnumMembers.Member(member.Name, name)} {{ get; }} = new {name}({Literals.Of(member.Value)});");
        code.Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);");
        code.Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);");
        code.Line($"public static explicit operator string({name} value) => value._value;");
        code.Line($"[EditorBrowsable(EditorBrowsableState.Never)] public override bool Equals(object? obj) => obj is {name} other && Equals(other);");
        code.Line($"public bool Equals({name} other) => string.Equals(_value, other._value, StringComparison.Ordinal);");
        code.Line("[EditorBrowsable(EditorBrowsableState.Never)] public override int GetHashCode() => _value?.GetHashCode() ?? 0;");
        code.Line("public override string ToString() => _value;");
    }
}
