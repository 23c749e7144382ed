using System.Text.Encodings.Web;
using System.Text.Json;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Storing;

/// <summary>Writes and reads value trees: keys in ordinal order, so the same tree is the same bytes.</summary>
internal static class ResourceJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 128 };
    private static readonly JsonDocumentOptions ReadOptions = new() { MaxDepth = 128 };

    public static byte[] Write(IReadOnlyDictionary<string, object?> tree)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Options)) WriteValue(writer, tree);
        return buffer.WrittenSpan.ToArray();
    }

    /// <exception cref="JsonException">The bytes are no JSON object.</exception>
    public static AzureObject Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, ReadOptions);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? ReadObject(document.RootElement)
            : throw new JsonException("An object was expected.");
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case IReadOnlyDictionary<string, object?> map:
                writer.WriteStartObject();
                foreach (var (key, inner) in AzureObject.From(map))
                {
                    writer.WritePropertyName(key);
                    WriteValue(writer, inner);
                }
                writer.WriteEndObject();
                break;
            case IReadOnlyList<object?> list:
                writer.WriteStartArray();
                foreach (var item in list) WriteValue(writer, item);
                writer.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A value of type {value.GetType().Name} cannot be stored: unknown values are resolved "
                    + $"before a put.", nameof(value));
        }
    }

    private static AzureObject ReadObject(JsonElement element)
    {
        var result = new ObjectBuilder(element.GetPropertyCount());
        foreach (var property in element.EnumerateObject()) result.Add(property.Name, ReadValue(property.Value));
        return result.Build();
    }

    private static object? ReadValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(element),
        JsonValueKind.Array => element.EnumerateArray().Select(ReadValue).ToArray(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
