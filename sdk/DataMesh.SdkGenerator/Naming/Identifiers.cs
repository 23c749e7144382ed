using System.Collections.Frozen;
using DataMesh.SdkGenerator.Schemas;

namespace DataMesh.SdkGenerator.Naming;

/// <summary>C# names of types, properties and parameters, by the rules of the official package.</summary>
internal static class Identifiers
{
    private static readonly FrozenSet<string> Keywords = new[]
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char",
        "checked", "class", "const", "continue", "decimal", "default", "delegate", "do",
        "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int",
        "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof",
        "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true",
        "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The class of a token: its last part, first letter upper.</summary>
    public static string Class(string token) => FirstUpper(Token.Name(token));

    /// <summary>The property of a wire name: first letter upper, hyphens removed; a member may not be called like its class.</summary>
    public static string Property(string wireName, string enclosingClass)
    {
        var name = FirstUpper(WithoutHyphens(wireName));
        return name == enclosingClass ? $"{name}Value" : name;
    }

    /// <summary>The constructor parameter of a wire name.</summary>
    public static string Parameter(string wireName)
    {
        var name = WithoutHyphens(wireName);
        return Keywords.Contains(name) ? $"@{name}" : name;
    }

    /// <summary>The private field behind the property of a wire name.</summary>
    public static string Field(string wireName) => $"_{WithoutHyphens(wireName)}";

    public static string FirstUpper(string name) =>
        name.Length == 0 ? name : string.Concat(char.ToUpperInvariant(name[0]).ToString(), name.AsSpan(1));

    private static string WithoutHyphens(string wireName)
    {
        var name = wireName.Replace("-", "", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal);
        return name.Length > 0 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? name
            : throw new SchemaException($"property \"{wireName}\" makes no C# name");
    }
}
