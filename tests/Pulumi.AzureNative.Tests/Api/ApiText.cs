using System.Reflection;

namespace Pulumi.AzureNative.Tests.Api;

/// <summary>Writes the type of a member as C# writes it, nullability included.</summary>
internal static class ApiText
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(PropertyInfo property) => Of(property.PropertyType, Nullability.Create(property));

    public static string Of(FieldInfo field) => Of(field.FieldType, Nullability.Create(field));

    private static string Of(Type type, NullabilityInfo nullability)
    {
        if (System.Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying, underlying.IsGenericType ? nullability.GenericTypeArguments : []) + "?";
        return Name(type, nullability.GenericTypeArguments) + (!type.IsValueType && nullability.ReadState == NullabilityState.Nullable ? "?" : "");
    }

    private static string Name(Type type, NullabilityInfo[] arguments)
    {
        if (type == typeof(string)) return "string";
        if (type == typeof(bool)) return "bool";
        if (type == typeof(int)) return "int";
        if (type == typeof(double)) return "double";
        if (type == typeof(object)) return "object";
        if (!type.IsGenericType) return type.FullName!;

        var types = type.GetGenericArguments();
        var written = types.Select((argument, index) => index < arguments.Length ? Of(argument, arguments[index]) : Name(argument, []));
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", written)}>";
    }
}
