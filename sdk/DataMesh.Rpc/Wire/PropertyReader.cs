using System.Collections.Frozen;
using Google.Protobuf.WellKnownTypes;

namespace DataMesh.Rpc.Wire;

/// <summary>Reads properties from protobuf's JSON-like values, in which a member with a signature marks what JSON cannot say.</summary>
internal static class PropertyReader
{
    // SDKs send the first one only; an engine may say which type the value will have.
    private static readonly FrozenSet<string> Unknowns = FrozenSet.ToFrozenSet(
        [
            SignatureKeys.UnknownValue,
            "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
            "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
            "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
            "030794c1-ac77-496b-92df-f27374a8bd58",
            "e48ece36-62e2-4504-bad9-02848725956a",
            "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
        ],
        StringComparer.Ordinal);

    /// <summary>The properties; none where the message has no struct.</summary>
    /// <exception cref="RpcException">A marked value is not of its form.</exception>
    public static PropertyMap Read(Struct? properties)
    {
        if (properties is null || properties.Fields.Count == 0)
            return PropertyMap.Empty;
        var map = new PropertyMapBuilder(properties.Fields.Count);
        foreach (var (key, value) in properties.Fields)
            map.Set(key, Read(value));
        return map.ToMap();
    }

    /// <summary>Whether the text stands for a value that is not known yet.</summary>
    public static bool IsUnknown(string text) => text.Length == SignatureKeys.UnknownValue.Length && Unknowns.Contains(text);

    /// <summary>One value.</summary>
    /// <exception cref="RpcException">A marked value is not of its form.</exception>
    public static PropertyValue Read(Value value) => value.KindCase switch
    {
        Value.KindOneofCase.BoolValue => PropertyValue.Of(value.BoolValue),
        Value.KindOneofCase.NumberValue => PropertyValue.Of(value.NumberValue),
        Value.KindOneofCase.StringValue => IsUnknown(value.StringValue) ? PropertyValue.Unknown : PropertyValue.Of(value.StringValue),
        Value.KindOneofCase.ListValue => ReadList(value.ListValue),
        Value.KindOneofCase.StructValue => ReadObject(value.StructValue),
        _ => PropertyValue.Null,
    };

    private static PropertyValue ReadList(ListValue list)
    {
        var items = ImmutableArray.CreateBuilder<PropertyValue>(list.Values.Count);
        foreach (var item in list.Values)
            items.Add(Read(item));
        return PropertyValue.Of(items.MoveToImmutable());
    }

    private static PropertyValue ReadObject(Struct members)
    {
        if (!members.Fields.TryGetValue(SignatureKeys.Signature, out var signature))
            return PropertyValue.Of(Read(members));
        return signature.StringValue switch
        {
            SignatureKeys.Secret => PropertyValue.Secret(members.Fields.TryGetValue("value", out var value) ? Read(value) : throw Malformed("secret")),
            SignatureKeys.OutputValue => ReadOutput(members),
            SignatureKeys.ResourceReference => ReadReference(members),
            SignatureKeys.Asset => Source(members, "text") is var (kind, content) ? new PropertyValue.AssetValue(kind, content) : throw Malformed("asset"),
            SignatureKeys.Archive => ReadArchive(members),
            var other => throw new RpcException(RpcStatus.InvalidArgument, $"There is no kind of value with the signature '{other}' here."),
        };
    }

    // What a value depends on stands beside it in the request as well; here it adds nothing.
    private static PropertyValue ReadOutput(Struct members)
    {
        var value = members.Fields.TryGetValue("value", out var known) ? Read(known) : PropertyValue.Unknown;
        return members.Fields.TryGetValue("secret", out var secret) && secret.BoolValue ? PropertyValue.Secret(value) : value;
    }

    private static PropertyValue ReadReference(Struct members)
    {
        var urn = members.Fields.TryGetValue("urn", out var text) && text.StringValue.Length > 0 ? text.StringValue : throw Malformed("resource reference");
        if (!members.Fields.TryGetValue("id", out var id))
            return new PropertyValue.ReferenceValue(urn, null);
        return new PropertyValue.ReferenceValue(urn, id is { KindCase: Value.KindOneofCase.StringValue, StringValue: "" } ? PropertyValue.Unknown : Read(id));
    }

    private static PropertyValue ReadArchive(Struct members)
    {
        if (members.Fields.TryGetValue("assets", out var assets) && assets.KindCase == Value.KindOneofCase.StructValue)
            return new PropertyValue.ArchiveValue(AssetKind.Text, "", Read(assets.StructValue));
        return Source(members, null) is var (kind, content) ? new PropertyValue.ArchiveValue(kind, content, PropertyMap.Empty) : throw Malformed("archive");
    }

    private static (AssetKind Kind, string Content)? Source(Struct members, string? textKey)
    {
        foreach (var (key, kind) in ((string?, AssetKind)[])[(textKey, AssetKind.Text), ("path", AssetKind.Path), ("uri", AssetKind.Uri)])
        {
            if (key is not null && members.Fields.TryGetValue(key, out var content) && content.KindCase == Value.KindOneofCase.StringValue)
                return (kind, content.StringValue);
        }

        return null;
    }

    private static RpcException Malformed(string kind) => new(RpcStatus.InvalidArgument, $"A value is marked as {kind} and lacks what one has.");
}
