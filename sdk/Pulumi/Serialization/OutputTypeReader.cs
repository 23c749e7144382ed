using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Reads an object into an output type through its marked constructor; properties that are missing become the defaults of their types.</summary>
internal sealed class OutputTypeReader : ValueReader
{
    private readonly Type _type;
    private readonly ConstructorInvoker _construct;
    private readonly ImmutableArray<Parameter> _parameters;

    public OutputTypeReader(Type type)
    {
        _type = type;
        var constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .FirstOrDefault(candidate => candidate.IsDefined(typeof(OutputConstructorAttribute), inherit: false))
            ?? throw new InvalidOperationException($"{type.FullName} is marked as an output type but has no constructor marked with [OutputConstructor].");
        _construct = ConstructorInvoker.Create(constructor);
        _parameters = [.. constructor.GetParameters().Select(parameter => new Parameter(parameter))];
    }

    public override object? Read(PropertyValue value, in ReadPath path)
    {
        if (value is not PropertyValue.ObjectValue { Map: var map })
            return path.Mismatch(_type, value);
        var arguments = new object?[_parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var reader = _parameters[i].Reader.Value;
            arguments[i] = map.TryGetValue(_parameters[i].Name, out var argument) ? reader.ReadOrMissing(argument, path) : reader.Missing;
        }

        return _construct.Invoke(arguments.AsSpan());
    }

    // Readers of parameters are looked up when first used: an output type may hold itself.
    private sealed class Parameter(ParameterInfo parameter)
    {
        public string Name { get; } = parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name ?? "";

        public Lazy<ValueReader> Reader { get; } = new(() => For(parameter.ParameterType));
    }
}
