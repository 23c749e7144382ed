namespace Pulumi.Serialization;

/// <summary>The outputs that were met while a value was written as JSON.</summary>
internal sealed class NestedOutputs
{
    private OutputJoin _join = new();

    public List<IOutput> Incomplete { get; } = [];

    /// <summary>The value, or null where it is not complete; unknown values leave a null too, and the text as a whole becomes unknown.</summary>
    public object? Resolve(IOutput output)
    {
        if (_join.TryAddUntyped(output, out var value))
            return value;
        Incomplete.Add(output);
        return null;
    }

    public Output<string> ToOutput(string json) => _join.ToOutput(json);
}
