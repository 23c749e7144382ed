using System.Collections.Frozen;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Reads one of the objects that a marked interface stands for: the one whose tag the discriminator of the value has.</summary>
internal sealed class DiscriminatedReader : ValueReader
{
    private readonly Type _type;
    private readonly string _discriminator;
    private readonly FrozenDictionary<string, Lazy<ValueReader>> _cases;

    public DiscriminatedReader(Type type, string discriminator)
    {
        _type = type;
        _discriminator = discriminator;
        _cases = type.GetCustomAttributes<DiscriminatedUnionCaseAttribute>(inherit: false)
            .ToFrozenDictionary(each => each.Tag, each => new Lazy<ValueReader>(() => For(each.Type)), StringComparer.Ordinal);
    }

    public static string? DiscriminatorOf(Type type) =>
        type.IsInterface ? type.GetCustomAttribute<DiscriminatedUnionDiscriminatorAttribute>(inherit: false)?.PropertyName : null;

    public override object? Read(PropertyValue value, in ReadPath path) =>
        value.AsMap()?.Find(_discriminator)?.AsString() is { } tag && _cases.TryGetValue(tag, out var reader)
            ? reader.Value.Read(value, path)
            : path.Mismatch(_type, value);
}
