namespace Pulumi;

/// <summary>Arguments given by name, where there is no class for them.</summary>
public sealed class DictionaryInvokeArgs(ImmutableDictionary<string, object?> dictionary) : InvokeArgs
{
    internal override IEnumerable<InputValue> ReadInputs() => dictionary.Select(pair => new InputValue(pair.Key, pair.Value, Json: false));
}
