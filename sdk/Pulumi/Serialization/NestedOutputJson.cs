using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Writes JSON in which outputs stand for their values.</summary>
internal static class NestedOutputJson
{
    // Options carry the cached metadata of every type they have met: one derived set for each set of options, not one for each call.
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> Derived = [];

    [ThreadStatic]
    private static NestedOutputs? _met;

    /// <summary>The outputs met while writing, on this thread: writing JSON is synchronous.</summary>
    public static NestedOutputs Met => _met ?? throw new InvalidOperationException("Outputs are written as JSON by Output.JsonSerialize only.");

    public static Output<string> Serialize<T>(T value, JsonSerializerOptions? options)
    {
        var derived = Derived.GetValue(options ?? JsonSerializerOptions.Default, WithOutputs);
        var outer = _met;
        var met = new NestedOutputs();
        _met = met;
        string json;
        try
        {
            json = JsonSerializer.Serialize(value, derived);
        }
        finally
        {
            _met = outer;
        }

        return met.Incomplete.Count == 0 ? met.ToOutput(json) : OutputJoin.WhenComplete(met.Incomplete, () => Serialize(value, options));
    }

    private static JsonSerializerOptions WithOutputs(JsonSerializerOptions options)
    {
        var derived = new JsonSerializerOptions(options);
        derived.Converters.Add(new OutputJsonConverterFactory());
        return derived;
    }
}
