namespace Pulumi.Serialization;

/// <summary>Reads a value that is one piece: a text, a number, an asset.</summary>
internal sealed class ScalarReader(Type type, Func<PropertyValue, object?> read) : ValueReader
{
    public override object? Read(PropertyValue value, in ReadPath path) => read(value) ?? path.Mismatch(type, value);
}
