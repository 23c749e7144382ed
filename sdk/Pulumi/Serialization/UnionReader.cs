namespace Pulumi.Serialization;

/// <summary>Reads one of two types: the first that the kind of the value fits.</summary>
internal sealed class UnionReader<T0, T1> : ValueReader
{
    private readonly Lazy<ValueReader> _first = new(() => For(typeof(T0)));
    private readonly Lazy<ValueReader> _second = new(() => For(typeof(T1)));

    public override object? Read(PropertyValue value, in ReadPath path)
    {
        if (Fits(typeof(T0), value))
            return Union<T0, T1>.FromT0(Cast<T0>(_first.Value.Read(value, path)));
        return Fits(typeof(T1), value)
            ? Union<T0, T1>.FromT1(Cast<T1>(_second.Value.Read(value, path)))
            : path.Mismatch(typeof(Union<T0, T1>), value);
    }

    private static bool Fits(Type type, PropertyValue value)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsDefined(typeof(EnumTypeAttribute), inherit: false))
            return value is PropertyValue.StringValue or PropertyValue.NumberValue;
        if (type == typeof(object))
            return true;
        return value switch
        {
            PropertyValue.StringValue => type == typeof(string),
            PropertyValue.NumberValue => type == typeof(double) || type == typeof(int) || type.IsEnum,
            PropertyValue.BoolValue => type == typeof(bool),
            PropertyValue.ArrayValue => IsGeneric(type, typeof(ImmutableArray<>)),
            PropertyValue.ObjectValue => type.IsDefined(typeof(OutputTypeAttribute), inherit: false)
                || DiscriminatedReader.DiscriminatorOf(type) is not null
                || IsGeneric(type, typeof(ImmutableDictionary<,>)),
            PropertyValue.AssetValue => typeof(AssetOrArchive).IsAssignableFrom(type) && !typeof(Archive).IsAssignableFrom(type),
            PropertyValue.ArchiveValue => typeof(AssetOrArchive).IsAssignableFrom(type) && !typeof(Asset).IsAssignableFrom(type),
            PropertyValue.ReferenceValue => typeof(Resource).IsAssignableFrom(type),
            _ => false,
        };
    }

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
