using System.Text.Json;

namespace Pulumi;

/// <summary>JSON from outputs and back.</summary>
public static partial class Output
{
    /// <summary>
    /// The value as JSON. Outputs inside it stand for their values; the text is secret if one of them is, and unknown if one of them is.
    /// </summary>
    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null) =>
        value.Apply<string>(known => NestedOutputJson.Serialize(known, options));

    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null) =>
        json.Apply(text => JsonSerializer.Deserialize<T>(text, options) ?? Unset<T>.Value);
}
