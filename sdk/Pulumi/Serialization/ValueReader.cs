using System.Collections.Concurrent;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>
/// Turns values of the engine into objects of one type; found once for each type. Reading is tolerant: what does not fit gives a warning and the
/// type's default.
/// </summary>
internal abstract class ValueReader
{
    private static readonly ConcurrentDictionary<Type, ValueReader> Readers = new();

    /// <summary>What stands for a value that is missing or null: of a list the empty one, of other types null or the default.</summary>
    public virtual object? Missing => null;

    public static ValueReader For(Type type) => Readers.GetOrAdd(type, Make);

    /// <summary>The object; the value holds no unknown and no secret any more.</summary>
    public abstract object? Read(PropertyValue value, in ReadPath path);

    /// <summary>The output for one property of an answer.</summary>
    public OutputData<T> ReadOutput<T>(in RegisteredOutput answer, in ReadPath path)
    {
        if (answer.Value is not { } value)
            return new OutputData<T>(Cast<T>(answer.MissingIsUnknown ? null : Missing), !answer.MissingIsUnknown, false, answer.Dependencies);
        return value.ContainsUnknowns
            ? new OutputData<T>(Unset<T>.Value, false, value.ContainsSecrets, answer.Dependencies)
            : new OutputData<T>(Cast<T>(ReadOrMissing(value.WithoutSecrets(), path)), true, value.ContainsSecrets, answer.Dependencies);
    }

    public object? ReadOrMissing(PropertyValue value, in ReadPath path) => value is PropertyValue.NullValue ? Missing : Read(value, path) ?? Missing;

    protected static T Cast<T>(object? value) => value is null ? Unset<T>.Value : (T)value;

    private static ValueReader Make(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Make(inner);
        if (type == typeof(object))
            return new DynamicReader();
        if (type == typeof(string))
            return new ScalarReader(type, value => value.AsString());
        if (type == typeof(bool))
            return new ScalarReader(type, value => value.AsBool());
        if (type == typeof(double))
            return new ScalarReader(type, value => value.AsNumber());
        if (type == typeof(int))
            return new ScalarReader(type, value => (int?)value.AsNumber());
        if (type == typeof(JsonElement))
            return new ScalarReader(type, value => JsonValues.ToJson(value));
        if (type.IsEnum)
            return new ScalarReader(type, value => value.AsNumber() is { } number ? Enum.ToObject(type, (int)number) : null);
        if (typeof(AssetOrArchive).IsAssignableFrom(type))
            return new ScalarReader(type, value => AssetValues.Read(value) is { } asset && type.IsInstanceOfType(asset) ? asset : null);
        if (typeof(Resource).IsAssignableFrom(type))
            return new ScalarReader(type, value => value is PropertyValue.ReferenceValue reference ? ResourceReferences.Read(reference.Urn, type) : null);
        if (DiscriminatedReader.DiscriminatorOf(type) is { } discriminator)
            return new DiscriminatedReader(type, discriminator);
        if (type.IsDefined(typeof(EnumTypeAttribute), inherit: false))
            return new EnumStructReader(type);
        if (type.IsDefined(typeof(OutputTypeAttribute), inherit: false))
            return new OutputTypeReader(type);
        return MakeGeneric(type);
    }

    private static ValueReader MakeGeneric(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        var reader = definition == typeof(ImmutableArray<>) ? typeof(ListReader<>)
            : definition == typeof(ImmutableDictionary<,>) && type.GenericTypeArguments[0] == typeof(string) ? typeof(MapReader<>)
            : definition == typeof(Union<,>) ? typeof(UnionReader<,>)
            : null;
        if (reader is null)
            throw new InvalidOperationException($"{type.FullName} is not a type that outputs can have.");
        var arguments = reader == typeof(MapReader<>) ? type.GenericTypeArguments[1..] : type.GenericTypeArguments;
        return Activator.CreateInstance(reader.MakeGenericType(arguments)) as ValueReader
            ?? throw new InvalidOperationException($"There is no reader for {type.FullName}.");
    }
}
