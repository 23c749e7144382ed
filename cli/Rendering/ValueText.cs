using System.Text.Json;

namespace DataMesh.Cli.Rendering;

/// <summary>Property values as the Pulumi CLI prints them. Secrets and unknowns are never spelled out.</summary>
internal static class ValueText
{
    private const int Step = 4;

    /// <summary>Appends a value; further lines of it are indented by <paramref name="indent"/>, its content by one step more.</summary>
    public static void Append(StringBuilder text, PropertyValue value, int indent)
    {
        switch (value)
        {
            case PropertyValue.ObjectValue { Map.Count: > 0 } map:
                text.Append("{\n");
                AppendMembers(text, map.Map, indent + Step);
                text.Append(' ', indent).Append('}');
                break;
            case PropertyValue.ArrayValue { Items.Length: > 0 } array:
                text.Append("[\n");
                for (var i = 0; i < array.Items.Length; i++)
                {
                    text.Append(' ', indent + Step).Append('[').Append(i).Append("]: ");
                    Append(text, array.Items[i], indent + Step);
                    text.Append('\n');
                }

                text.Append(' ', indent).Append(']');
                break;
            case PropertyValue.StringValue content when Json(content.Value) is { } json:
                text.Append("(json) ");
                Append(text, json, indent);
                break;
            default:
                text.Append(Scalar(value));
                break;
        }
    }

    /// <summary>Appends the members of an object, one a line, the names padded to the longest.</summary>
    public static void AppendMembers(StringBuilder text, PropertyMap map, int indent)
    {
        var width = map.Count == 0 ? 0 : map.Keys.Max(key => key.Length);
        foreach (var (key, value) in map)
        {
            text.Append(' ', indent).Append(key).Append(' ', width - key.Length).Append(": ");
            Append(text, value, indent);
            text.Append('\n');
        }
    }

    /// <summary>The value on one line; content of lists and objects is left out.</summary>
    public static string Scalar(PropertyValue value) => value switch
    {
        PropertyValue.SecretValue => "[secret]",
        PropertyValue.UnknownValue => "[unknown]",
        PropertyValue.NullValue => "<null>",
        PropertyValue.StringValue text => Quote(text.Value),
        PropertyValue.ObjectValue map => map.Map.Count == 0 ? "{}" : "{…}",
        PropertyValue.ArrayValue array => array.Items.Length == 0 ? "[]" : "[…]",
        PropertyValue.ReferenceValue reference => reference.Urn,
        _ => value.ToString() ?? "",
    };

    private static string Quote(string text)
    {
        if (text.AsSpan().IndexOfAny("\"\\\n\r\t") < 0)
            return $"\"{text}\"";
        var quoted = new StringBuilder(text.Length + 8).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static PropertyValue? Json(string text)
    {
        if (text.Length < 2 || text[0] is not ('{' or '[') || text[^1] is not ('}' or ']'))
            return null;
        try
        {
            using var document = JsonDocument.Parse(text);
            return FromJson(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static PropertyValue FromJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object =>
            PropertyValue.Of(PropertyMap.From(element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, FromJson(member.Value))))),
        JsonValueKind.Array => PropertyValue.Of([.. element.EnumerateArray().Select(FromJson)]),
        JsonValueKind.String => PropertyValue.Of(element.GetString()),
        JsonValueKind.Number => PropertyValue.Of(element.GetDouble()),
        JsonValueKind.True => PropertyValue.True,
        JsonValueKind.False => PropertyValue.False,
        _ => PropertyValue.Null,
    };
}
