using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Reads an enumeration struct through its constructor, which takes the text or the number.</summary>
internal sealed class EnumStructReader : ValueReader
{
    private readonly Type _type;
    private readonly ConstructorInfo _constructor;
    private readonly bool _isText;

    public EnumStructReader(Type type)
    {
        _type = type;
        var constructors = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        _constructor = constructors.FirstOrDefault(
            candidate => candidate.GetParameters() is [var only] && (only.ParameterType == typeof(string) || only.ParameterType == typeof(double)))
            ?? throw new InvalidOperationException($"{type.FullName} is marked as an enumeration but has no constructor that takes a text or a number.");
        _isText = _constructor.GetParameters()[0].ParameterType == typeof(string);
    }

    public override object? Read(PropertyValue value, in ReadPath path)
    {
        object? underlying = _isText ? value.AsString() : value.AsNumber();
        return underlying is null ? path.Mismatch(_type, value) : _constructor.Invoke([underlying]);
    }
}
