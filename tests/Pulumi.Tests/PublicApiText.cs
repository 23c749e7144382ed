using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pulumi.Tests;

/// <summary>The public and protected members of a type, each as a line in the form of the listing of the official API.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(int)] = "int",
        [typeof(double)] = "double", [typeof(byte)] = "byte",
    };

    public static string NameOf(Type type) =>
        $"{type.Namespace}.{(type.DeclaringType is { } outer ? $"{Short(outer)}." : "")}{Short(type)}";

    public static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsSubclassOf(typeof(Delegate)))
            return [];
        var constructors = type.GetConstructors(Declared).Where(IsVisible)
            .Select(constructor => $"{Access(constructor)} {type.Name.Split('`')[0]}({Parameters(constructor)})");
        var fields = type.GetFields(Declared).Where(field => field.IsPublic && !field.IsSpecialName)
            .Select(field => $"public {(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeText(field.FieldType)} {field.Name}");
        var properties = type.GetProperties(Declared).Where(property => Accessors(property).Any(IsVisible)).Select(Property);
        var methods = type.GetMethods(Declared).Where(method => IsVisible(method) && IsListed(method)).Select(Method);
        return constructors.Concat(fields).Concat(properties).Concat(methods);
    }

    // Structs have a constructor without parameters that nobody writes; records and compilers add what nobody calls.
    private static bool IsListed(MethodInfo method) =>
        (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) && !method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static IEnumerable<MethodInfo> Accessors(PropertyInfo property) => property.GetAccessors(nonPublic: true);

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Property(PropertyInfo property)
    {
        var widest = Accessors(property).OrderByDescending(accessor => accessor.IsPublic).First();
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
        return $"{Access(widest)} {(widest.IsStatic ? "static " : "")}{TypeText(property.PropertyType)} "
            + $"{name} {{ {Accessor(property.GetMethod, "get")}{Accessor(property.SetMethod, "set")}}}";

        string Accessor(MethodInfo? accessor, string word) => accessor switch
        {
            null => "",
            { IsPublic: true } => $"{word}; ",
            { IsFamily: true } => $"protected {word}; ",
            _ => "",
        };
    }

    private static string Method(MethodInfo method)
    {
        var isExtension = method.IsDefined(typeof(ExtensionAttribute));
        var modifiers = $"{Access(method)} {(method.IsStatic ? "static " : "")}";
        var name = method.Name == "op_Implicit" ? "implicit operator" : method.Name;
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{modifiers}{TypeText(method.ReturnType)} {name}{generic}({(isExtension ? "this " : "")}{Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        $"{(parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{(parameter.IsOut ? "out " : "")}"
        + $"{TypeText(parameter.ParameterType)} {parameter.Name}";

    private static string TypeText(Type type)
    {
        if (type.IsByRef)
            return TypeText(type.GetElementType() ?? type);
        if (type.IsArray)
            return $"{TypeText(type.GetElementType() ?? type)}[]";
        if (Nullable.GetUnderlyingType(type) is { } value)
            return TypeText(value);
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        return type.IsGenericParameter ? type.Name : $"{(type.DeclaringType is { } outer ? $"{Short(outer)}." : "")}{Short(type)}";
    }

    private static string Short(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(TypeText))}>"
        : type.Name;
}
