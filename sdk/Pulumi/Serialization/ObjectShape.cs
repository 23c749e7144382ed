using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>How to write a value of a type that describes itself by attributes: an enumeration struct or an output type. Found once for each type.</summary>
internal sealed class ObjectShape
{
    private static readonly ConcurrentDictionary<Type, ObjectShape?> Shapes = new();

    private ObjectShape()
    {
    }

    /// <summary>Of an enumeration struct: gives the text or number behind it.</summary>
    public Func<object, object?>? Underlying { get; private init; }

    /// <summary>Of an output type: its fields, by the names that the provider knows.</summary>
    public ImmutableArray<(string Name, Func<object, object?> Read)> Members { get; private init; } = [];

    public static ObjectShape? Of(Type type) => Shapes.GetOrAdd(type, Find);

    private static ObjectShape? Find(Type type)
    {
        if (type.IsDefined(typeof(EnumTypeAttribute), inherit: false))
            return new ObjectShape { Underlying = FindUnderlying(type) };
        if (!type.IsDefined(typeof(OutputTypeAttribute), inherit: false))
            return null;
        var fields = type.GetFields(BindingFlags.Instance | BindingFlags.Public).Where(field => field.IsInitOnly);
        return new ObjectShape { Members = [.. fields.Select(field => (CamelCase(field.Name), (Func<object, object?>)field.GetValue))] };
    }

    private static Func<object, object?> FindUnderlying(Type type)
    {
        var operators = type.GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Where(method => method.Name == "op_Explicit" && method.GetParameters()[0].ParameterType == type);
        var method = operators.FirstOrDefault(candidate => candidate.ReturnType == typeof(string) || candidate.ReturnType == typeof(double))
            ?? throw new InvalidOperationException($"{type.FullName} is marked as an enumeration but has no explicit operator to a text or a number.");
        return value => method.Invoke(null, [value]);
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
