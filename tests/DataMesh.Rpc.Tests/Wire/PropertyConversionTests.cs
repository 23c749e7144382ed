using DataMesh.Rpc.Transport;
using DataMesh.Rpc.Values;
using DataMesh.Rpc.Wire;
using FsCheck;
using FsCheck.Fluent;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace DataMesh.Rpc.Tests.Wire;

public sealed class PropertyConversionTests
{
    [Fact]
    public void Any_properties_come_over_the_wire_as_they_were_sent() =>
        Prop.ForAll(RandomValues.Maps, map => PropertyReader.Read(Messages.Decode<Struct>(Messages.Encode(PropertyWriter.Write(map)))).Equals(map))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_secret_is_marked_as_the_protocol_says() =>
        Json(PropertyValue.Secret(PropertyValue.Of("x"))).ShouldBe(
            """{ "v": { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", "value": "x" } }""");

    [Fact]
    public void A_resource_with_an_unknown_id_has_an_empty_one_and_a_component_has_none()
    {
        const string Mark = "\"4dabf18193072939515e22adb298388d\": \"5cf8f73096256a8f31e491e813e4eb8e\"";
        Json(new PropertyValue.ReferenceValue("u", PropertyValue.Unknown)).ShouldBe($$"""{ "v": { {{Mark}}, "urn": "u", "id": "" } }""");
        Json(new PropertyValue.ReferenceValue("u", null)).ShouldBe($$"""{ "v": { {{Mark}}, "urn": "u" } }""");
    }

    [Theory]
    [InlineData("04da6b54-80e4-46f7-96ec-b56ff0331ba9")]
    [InlineData("1c4a061d-8072-4f0a-a4cb-0ff528b18fe7")]
    [InlineData("3eeb2bf0-c639-47a8-9e75-3b44932eb421")]
    [InlineData("6a19a0b0-7e62-4c92-b797-7f8e31da9cc2")]
    [InlineData("030794c1-ac77-496b-92df-f27374a8bd58")]
    [InlineData("e48ece36-62e2-4504-bad9-02848725956a")]
    [InlineData("dd056dcd-154b-4c76-9bd3-c8f88648b5ff")]
    public void Every_text_that_stands_for_an_unknown_is_read_as_one(string sentinel) => Read($$"""{ "v": "{{sentinel}}" }""").ShouldBe(PropertyValue.Unknown);

    [Theory]
    [InlineData("\"value\": 1", "1")]
    [InlineData("\"value\": 1, \"secret\": true, \"dependencies\": [\"urn\"]", "[secret]")]
    [InlineData("\"dependencies\": []", "[unknown]")]
    public void An_output_is_read_as_its_value(string members, string expected) =>
        Read($$"""{ "v": { "4dabf18193072939515e22adb298388d": "d0e6a833031e9bbcd3f4e8bde6ca49a4", {{members}} } }""").ToString().ShouldBe(expected);

    [Theory]
    [InlineData("1b47061264138c4ac30d75fd1eb44270")]
    [InlineData("c44067f5952c0a294b673a41bacd8c17")]
    [InlineData("0def7320c3a5731c473e5ecbe6d01bc7")]
    [InlineData("5cf8f73096256a8f31e491e813e4eb8e")]
    [InlineData("no such signature")]
    public void A_marked_value_without_what_it_must_have_is_refused(string signature) =>
        Should.Throw<RpcException>(() => Read($$"""{ "v": { "4dabf18193072939515e22adb298388d": "{{signature}}" } }"""))
            .Status.ShouldBe(RpcStatus.InvalidArgument);

    [Fact]
    public void Objects_are_read_deeper_than_protobuf_does_by_itself()
    {
        Decoded(Nested(80)).Equals(Nested(80)).ShouldBeTrue();
        Should.Throw<InvalidProtocolBufferException>(() => Decoded(Nested(RpcLimits.MaxMessageDepth)));

        static PropertyMap Nested(int levels)
        {
            var map = PropertyMap.Of(("leaf", PropertyValue.True));
            for (var i = 0; i < levels; i++)
                map = PropertyMap.Of(("in", PropertyValue.Of(map)));
            return map;
        }

        static PropertyMap Decoded(PropertyMap map) => PropertyReader.Read(Messages.Decode<Struct>(Messages.Encode(PropertyWriter.Write(map))));
    }

    private static string Json(PropertyValue value) => JsonFormatter.Default.Format(PropertyWriter.Write(PropertyMap.Of(("v", value))));

    private static PropertyValue Read(string json) => PropertyReader.Read(JsonParser.Default.Parse<Struct>(json))["v"];
}
