using System.Text.Json;
using DataMesh.Rpc;

namespace DataMesh.Engine.State;

/// <summary>Property values as JSON of Pulumi's state format. What to do with secrets is the caller's: encrypt them or blind them.</summary>
public static class PropertyJson
{
    private const string FloatSignature = "8ad145fe-0d11-4827-bfd7-1abcbf086f5c";

    /// <summary>Writes the properties as an object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="map">The properties.</param>
    /// <param name="writeSecret">Writes a secret: gets the value below the mark.</param>
    public static void Write(Utf8JsonWriter writer, PropertyMap map, Action<Utf8JsonWriter, PropertyValue> writeSecret)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            Write(writer, value, writeSecret);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes a value.</summary>
    public static void Write(Utf8JsonWriter writer, PropertyValue value, Action<Utf8JsonWriter, PropertyValue> writeSecret)
    {
        switch (value)
        {
            case PropertyValue.NullValue:
                writer.WriteNullValue();
                break;
            case PropertyValue.UnknownValue:
                writer.WriteStringValue(SignatureKeys.UnknownValue);
                break;
            case PropertyValue.BoolValue flag:
                writer.WriteBooleanValue(flag.Value);
                break;
            case PropertyValue.NumberValue number when double.IsFinite(number.Value):
                writer.WriteNumberValue(number.Value);
                break;
            case PropertyValue.NumberValue number:
                StartSpecial(writer, FloatSignature);
                writer.WriteString("value", BitConverter.DoubleToInt64Bits(number.Value).ToString("x16", CultureInfo.InvariantCulture));
                writer.WriteEndObject();
                break;
            case PropertyValue.StringValue text:
                writer.WriteStringValue(text.Value);
                break;
            case PropertyValue.ArrayValue array:
                writer.WriteStartArray();
                foreach (var item in array.Items)
                    Write(writer, item, writeSecret);
                writer.WriteEndArray();
                break;
            case PropertyValue.ObjectValue map:
                Write(writer, map.Map, writeSecret);
                break;
            case PropertyValue.SecretValue secret:
                writeSecret(writer, secret.Value);
                break;
            case PropertyValue.AssetValue asset:
                StartSpecial(writer, SignatureKeys.Asset);
                writer.WriteString(KeyOf(asset.Kind), asset.Content);
                writer.WriteEndObject();
                break;
            case PropertyValue.ArchiveValue { Kind: AssetKind.Text } archive:
                StartSpecial(writer, SignatureKeys.Archive);
                writer.WritePropertyName("assets");
                Write(writer, archive.Assets, writeSecret);
                writer.WriteEndObject();
                break;
            case PropertyValue.ArchiveValue archive:
                StartSpecial(writer, SignatureKeys.Archive);
                writer.WriteString(KeyOf(archive.Kind), archive.Content);
                writer.WriteEndObject();
                break;
            case PropertyValue.ReferenceValue reference:
                StartSpecial(writer, SignatureKeys.ResourceReference);
                writer.WriteString("urn", reference.Urn);
                if (reference.Id is not null)
                    writer.WriteString("id", reference.Id.AsString() ?? "");
                writer.WriteEndObject();
                break;
        }
    }

    /// <summary>Reads the value at which the reader stands.</summary>
    /// <param name="reader">Stands at the first token of the value, and in the end at its last one.</param>
    /// <param name="texts">Keeps the texts and opens the secrets.</param>
    public static PropertyValue Read(ref Utf8JsonReader reader, JsonTexts texts)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True:
                return PropertyValue.True;
            case JsonTokenType.False:
                return PropertyValue.False;
            case JsonTokenType.Number:
                return PropertyValue.Of(reader.GetDouble());
            case JsonTokenType.String:
                return reader.ValueTextEquals(SignatureKeys.UnknownValue) ? PropertyValue.Unknown : PropertyValue.Of(texts.Read(ref reader));
            case JsonTokenType.StartArray:
                var items = ImmutableArray.CreateBuilder<PropertyValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Read(ref reader, texts));
                return PropertyValue.Of(items.DrainToImmutable());
            case JsonTokenType.StartObject:
                var map = ReadMap(ref reader, texts);
                return map.Find(SignatureKeys.Signature)?.AsString() is { } signature ? Special(signature, map, texts) : PropertyValue.Of(map);
            default:
                return PropertyValue.Null;
        }
    }

    /// <summary>Reads the object at whose start the reader stands.</summary>
    public static PropertyMap ReadMap(ref Utf8JsonReader reader, JsonTexts texts)
    {
        var map = new PropertyMapBuilder();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = texts.Read(ref reader);
            reader.Read();
            map.Set(key, Read(ref reader, texts));
        }

        return map.ToMap();
    }

    private static PropertyValue Special(string signature, PropertyMap map, JsonTexts texts)
    {
        switch (signature)
        {
            case SignatureKeys.Secret:
                var text = map.Find("ciphertext")?.AsString() is { } ciphertext ? texts.Decrypt(ciphertext) : map.Find("plaintext")?.AsString() ?? "null";
                var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text));
                reader.Read();
                return PropertyValue.Secret(Read(ref reader, texts));
            case SignatureKeys.Asset:
                return new PropertyValue.AssetValue(KindOf(map), ContentOf(map));
            case SignatureKeys.Archive:
                return new PropertyValue.ArchiveValue(KindOf(map), ContentOf(map), map.Find("assets")?.AsMap() ?? PropertyMap.Empty);
            case SignatureKeys.ResourceReference:
                var id = map.Find("id");
                return new PropertyValue.ReferenceValue(map.Find("urn")?.AsString() ?? "", id?.AsString() is "" ? PropertyValue.Unknown : id);
            case FloatSignature:
                return long.TryParse(map.Find("value")?.AsString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var bits)
                    ? PropertyValue.Of(BitConverter.Int64BitsToDouble(bits))
                    : PropertyValue.Null;
            default:
                return PropertyValue.Of(map);
        }
    }

    private static void StartSpecial(Utf8JsonWriter writer, string signature)
    {
        writer.WriteStartObject();
        writer.WriteString(SignatureKeys.Signature, signature);
    }

    private static string KeyOf(AssetKind kind) => kind switch
    {
        AssetKind.Path => "path",
        AssetKind.Uri => "uri",
        _ => "text",
    };

    private static AssetKind KindOf(PropertyMap map) => map.ContainsKey("path") ? AssetKind.Path : map.ContainsKey("uri") ? AssetKind.Uri : AssetKind.Text;

    private static string ContentOf(PropertyMap map) => (map.Find("path") ?? map.Find("uri") ?? map.Find("text"))?.AsString() ?? "";
}
