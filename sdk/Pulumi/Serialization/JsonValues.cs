using System.Text;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Values from JSON, and as the JSON text that providers expect: with a space inside the brackets, as protobuf writes it.</summary>
internal static class JsonValues
{
    /// <summary>The value that the JSON stands for, nulls included.</summary>
    public static PropertyValue FromJson(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                return PropertyValue.Of(json.GetString());
            case JsonValueKind.Number:
                return PropertyValue.Of(json.GetDouble());
            case JsonValueKind.True or JsonValueKind.False:
                return PropertyValue.Of(json.GetBoolean());
            case JsonValueKind.Array:
                return PropertyValue.Of([.. json.EnumerateArray().Select(FromJson)]);
            case JsonValueKind.Object:
                var map = new PropertyMapBuilder();
                foreach (var member in json.EnumerateObject())
                    map.Set(member.Name, FromJson(member.Value));

                return PropertyValue.Of(map.ToMap());
            default:
                return PropertyValue.Null;
        }
    }

    public static JsonElement ToJson(PropertyValue value)
    {
        using var document = JsonDocument.Parse(ToText(value));
        return document.RootElement.Clone();
    }

    public static string ToText(PropertyValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, PropertyValue value)
    {
        switch (value)
        {
            case PropertyValue.ObjectValue map:
                AppendAll(text, '{', '}', map.Map, static (text, pair) =>
                {
                    AppendString(text, pair.Key);
                    text.Append(": ");
                    Append(text, pair.Value);
                });
                break;
            case PropertyValue.ArrayValue array:
                AppendAll(text, '[', ']', array.Items, Append);
                break;
            case PropertyValue.StringValue known:
                AppendString(text, known.Value);
                break;
            case PropertyValue.NumberValue number:
                text.Append(number.Value.ToString("R", CultureInfo.InvariantCulture));
                break;
            case PropertyValue.BoolValue flag:
                text.Append(flag.Value ? "true" : "false");
                break;
            case PropertyValue.ReferenceValue reference:
                Append(text, reference.Id ?? PropertyValue.Of(reference.Urn));
                break;
            case PropertyValue.NullValue:
                text.Append("null");
                break;
            default:
                throw new InvalidOperationException($"{value} cannot be written as JSON.");
        }
    }

    private static void AppendAll<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<StringBuilder, T> append)
    {
        text.Append(open).Append(' ');
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                text.Append(", ");
            isFirst = false;
            append(text, item);
        }

        if (!isFirst)
            text.Append(' ');
        text.Append(close);
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or '<' or '>' or '\x7f' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
