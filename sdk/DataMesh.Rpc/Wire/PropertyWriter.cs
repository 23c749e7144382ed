using Google.Protobuf.WellKnownTypes;

namespace DataMesh.Rpc.Wire;

/// <summary>Writes properties as protobuf's JSON-like values; the other way round than <see cref="PropertyReader"/>.</summary>
internal static class PropertyWriter
{
    public static Struct Write(PropertyMap properties)
    {
        var written = new Struct();
        foreach (var (key, value) in properties)
            written.Fields.Add(key, Write(value));
        return written;
    }

    public static Value Write(PropertyValue value) => value switch
    {
        PropertyValue.UnknownValue => Text(SignatureKeys.UnknownValue),
        PropertyValue.BoolValue flag => new Value { BoolValue = flag.Value },
        PropertyValue.NumberValue number => new Value { NumberValue = number.Value },
        PropertyValue.StringValue text => Text(text.Value),
        PropertyValue.ArrayValue array => WriteList(array),
        PropertyValue.ObjectValue map => new Value { StructValue = Write(map.Map) },
        PropertyValue.SecretValue secret => Marked(SignatureKeys.Secret, ("value", Write(secret.Value))),
        PropertyValue.AssetValue asset => Marked(SignatureKeys.Asset, (KeyOf(asset.Kind), Text(asset.Content))),
        PropertyValue.ArchiveValue { Kind: AssetKind.Text } archive => Marked(SignatureKeys.Archive, ("assets", new Value { StructValue = Write(archive.Assets) })),
        PropertyValue.ArchiveValue archive => Marked(SignatureKeys.Archive, (KeyOf(archive.Kind), Text(archive.Content))),
        PropertyValue.ReferenceValue { Id: null } component => Marked(SignatureKeys.ResourceReference, ("urn", Text(component.Urn))),
        PropertyValue.ReferenceValue { Id: { } id } resource => Marked(
            SignatureKeys.ResourceReference, ("urn", Text(resource.Urn)), ("id", id is PropertyValue.UnknownValue ? Text("") : Write(id))),
        _ => new Value { NullValue = NullValue.NullValue },
    };

    private static Value Text(string text) => new() { StringValue = text };

    private static Value WriteList(PropertyValue.ArrayValue array)
    {
        var list = new ListValue();
        list.Values.Capacity = array.Items.Length;
        foreach (var item in array.Items)
            list.Values.Add(Write(item));
        return new Value { ListValue = list };
    }

    private static Value Marked(string signature, params ReadOnlySpan<(string Key, Value Value)> members)
    {
        var marked = new Struct { Fields = { { SignatureKeys.Signature, Text(signature) } } };
        foreach (var (key, value) in members)
            marked.Fields.Add(key, value);
        return new Value { StructValue = marked };
    }

    private static string KeyOf(AssetKind kind) => kind switch
    {
        AssetKind.Text => "text",
        AssetKind.Path => "path",
        _ => "uri",
    };
}
