using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>
/// Reads and writes properties through delegates. They cost less to make than compiled expressions or emitted stubs, which matters because
/// each property of each class is met for the first time in every process, and they run as fast.
/// </summary>
internal static class PropertyAccess
{
    public static Func<object, object?> Getter(PropertyInfo property) =>
        Make<IReader>(typeof(Reader<,>), property, property.GetMethod).Read;

    public static Action<object, object?> Setter(PropertyInfo property) =>
        Make<IWriter>(typeof(Writer<,>), property, property.SetMethod).Write;

    private static TAccess Make<TAccess>(Type open, PropertyInfo property, MethodInfo? accessor)
    {
        if (accessor is null || property.DeclaringType is not { } owner)
            throw new InvalidOperationException(
                $"The property {property.DeclaringType?.FullName}.{property.Name} cannot be read and written as its attribute demands.");
        return Activator.CreateInstance(open.MakeGenericType(owner, property.PropertyType), accessor) is TAccess access
            ? access
            : throw new InvalidOperationException($"There is no access to {owner.FullName}.{property.Name}.");
    }

    private interface IReader
    {
        object? Read(object owner);
    }

    private interface IWriter
    {
        void Write(object owner, object? value);
    }

    private sealed class Reader<TOwner, TValue>(MethodInfo getter) : IReader
    {
        private readonly Func<TOwner, TValue> _get = getter.CreateDelegate<Func<TOwner, TValue>>();

        public object? Read(object owner) => _get((TOwner)owner);
    }

    private sealed class Writer<TOwner, TValue>(MethodInfo setter) : IWriter
    {
        private readonly Action<TOwner, TValue?> _set = setter.CreateDelegate<Action<TOwner, TValue?>>();

        public void Write(object owner, object? value) => _set((TOwner)owner, (TValue?)value);
    }
}
