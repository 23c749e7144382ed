using System.Text.Json;

namespace Pulumi;

/// <summary>An input of any JSON, given as text, as a document or as an element.</summary>
public sealed class InputJson : Input<JsonElement>
{
    private static readonly JsonElement JsonNull = Parse("null");

    public InputJson()
        : base(JsonNull)
    {
    }

    private InputJson(JsonElement value)
        : base(value)
    {
    }

    private InputJson(Output<JsonElement> output)
        : base(output)
    {
    }

    public static implicit operator InputJson(string json) => new(Parse(json));

    public static implicit operator InputJson(JsonDocument document) => new(document.RootElement);

    public static implicit operator InputJson(JsonElement element) => new(element);

    public static implicit operator InputJson(Output<string> json) => new(json.Apply(Parse));

    public static implicit operator InputJson(Output<JsonDocument> document) => new(document.Apply(known => known.RootElement));

    public static implicit operator InputJson(Output<JsonElement> element) => new(element);

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
