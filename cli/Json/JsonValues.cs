using System.Text.Json;

namespace DataMesh.Cli.Json;

/// <summary>Property values as JSON for people and scripts: secrets are blinded, unknowns are Pulumi's text for them.</summary>
internal static class JsonValues
{
    public static void Write(Utf8JsonWriter writer, string name, PropertyMap map)
    {
        writer.WritePropertyName(name);
        WriteMap(writer, map);
    }

    public static void Write(Utf8JsonWriter writer, PropertyValue value, bool showSecrets = false)
    {
        switch (value)
        {
            case PropertyValue.NullValue:
                writer.WriteNullValue();
                break;
            case PropertyValue.BoolValue flag:
                writer.WriteBooleanValue(flag.Value);
                break;
            case PropertyValue.NumberValue number:
                WriteNumber(writer, number.Value);
                break;
            case PropertyValue.StringValue text:
                writer.WriteStringValue(text.Value);
                break;
            case PropertyValue.UnknownValue:
                writer.WriteStringValue(SignatureKeys.UnknownValue);
                break;
            case PropertyValue.SecretValue secret when showSecrets:
                Write(writer, secret.Value, showSecrets);
                break;
            case PropertyValue.SecretValue:
                writer.WriteStringValue("[secret]");
                break;
            case PropertyValue.ArrayValue array:
                writer.WriteStartArray();
                foreach (var item in array.Items)
                    Write(writer, item, showSecrets);
                writer.WriteEndArray();
                break;
            case PropertyValue.ObjectValue map:
                WriteMap(writer, map.Map, showSecrets);
                break;
            case PropertyValue.ReferenceValue reference:
                writer.WriteStringValue(reference.Urn);
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    public static void WriteMap(Utf8JsonWriter writer, PropertyMap map, bool showSecrets = false)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            Write(writer, value, showSecrets);
        }

        writer.WriteEndObject();
    }

    // All numbers of the protocol are doubles; whole ones are written as people write them.
    private static void WriteNumber(Utf8JsonWriter writer, double number)
    {
        const double LargestExact = 9007199254740992;
        if (Math.Abs(number) <= LargestExact && Math.Truncate(number) == number)
            writer.WriteNumberValue((long)number);
        else
            writer.WriteNumberValue(number);
    }
}
