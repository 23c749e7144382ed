using System.Collections.Immutable;
using DataMesh.Rpc.Monitor;
using DataMesh.Rpc.Values;
using DataMesh.Rpc.Wire;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Tests.Wire;

public sealed class MessageConversionTests
{
    private static readonly RegisterResourceRequest Request = new()
    {
        Type = "a:b:C",
        Name = "name",
        Parent = "parent",
        Custom = true,
        Remote = true,
        Inputs = PropertyMap.Of(("in", PropertyValue.Of(1))),
        Dependencies = ["d1", "d2"],
        PropertyDependencies = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("in", ["d1"]).Add("none", []),
        Provider = "urn::id",
        Providers = ImmutableDictionary<string, string>.Empty.Add("a", "urn::id"),
        Version = "1.2.3",
        PluginDownloadUrl = "https://example.com",
        Protect = false,
        DeleteBeforeReplace = false,
        RetainOnDelete = true,
        IgnoreChanges = ["i"],
        ReplaceOnChanges = ["r"],
        HideDiffs = ["h"],
        AdditionalSecretOutputs = ["s"],
        Aliases =
        [
            new AliasSpec { Urn = "urn" }, new AliasSpec { Type = "t", NoParent = true },
            new AliasSpec { Name = "n", Stack = "s", Project = "p", ParentUrn = "u" },
        ],
        ImportId = "import",
        CustomTimeouts = new OperationTimeouts(TimeSpan.FromMinutes(5), null, TimeSpan.FromTicks(1)),
        DeletedWith = "with",
        ReplaceWith = ["w"],
        ReplacementTrigger = PropertyValue.Secret(PropertyValue.Of([PropertyValue.Of(1), PropertyValue.Unknown])),
        EnvVarMappings = ImmutableDictionary<string, string>.Empty.Add("HERE", "THERE"),
        SupportsResultReporting = true,
        Hooks = HookBinding.None.With(HookMoment.BeforeCreate, ["b"]).With(HookMoment.AfterDelete, ["a", "c"]).With(HookMoment.OnError, ["e"]),
    };

    [Fact]
    public void A_registration_comes_over_the_wire_whole() => Text(RegistrationMessages.Read(RegistrationMessages.Write(Request))).ShouldBe(Text(Request));

    [Fact]
    public void What_a_program_does_not_say_stays_unsaid()
    {
        var request = new RegisterResourceRequest { Type = "t", Name = "n" };
        var read = RegistrationMessages.Read(RegistrationMessages.Write(request));
        Text(read).ShouldBe(Text(request));
        (read.Protect, read.RetainOnDelete, read.DeleteBeforeReplace, read.CustomTimeouts).ShouldBe((null, null, null, null));
    }

    [Fact]
    public void Timeouts_travel_in_nanoseconds() => RegistrationMessages.Write(Request).CustomTimeouts.Create.ShouldBe("300000000000ns");

    [Theory]
    [InlineData("1h30m", 5400)]
    [InlineData("2.5s", 2.5)]
    [InlineData("-1m", -60)]
    [InlineData("1500ms", 1.5)]
    [InlineData("0", 0)]
    public void Timeouts_are_read_as_Go_writes_them(string text, double seconds) => GoDuration.Read(text).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Theory]
    [InlineData("5")]
    [InlineData("m")]
    [InlineData("5 m")]
    [InlineData("-")]
    [InlineData("1.2.3s")]
    [InlineData("99999999999h")]
    public void A_text_that_is_no_timeout_is_refused(string text) =>
        Should.Throw<RpcException>(() => GoDuration.Read(text)).Status.ShouldBe(RpcStatus.InvalidArgument);

    [Fact]
    public void A_read_comes_over_the_wire_whole()
    {
        var request = new ReadResourceRequest
        {
            Id = null,
            Type = "t",
            Name = "n",
            Parent = "p",
            Properties = PropertyMap.Of(("a", PropertyValue.Unknown)),
            Dependencies = ["d"],
            Provider = "q",
            Version = "1",
            PluginDownloadUrl = "u",
            AdditionalSecretOutputs = ["s"],
        };
        Text(ReadMessages.Read(ReadMessages.Write(request))).ShouldBe(Text(request));
        ReadMessages.Read(ReadMessages.Write(request with { Id = "known" })).Id.ShouldBe("known");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Whether_missing_outputs_may_still_come_is_said_by_an_engine_that_predicts(bool unknown)
    {
        var response = new RegisterResourceResponse { Urn = "u", MissingOutputsAreUnknown = unknown };
        RegistrationMessages.Read(RegistrationMessages.Write(response, new Proto.RegisterResourceRequest()), dryRun: true)
            .MissingOutputsAreUnknown.ShouldBe(unknown);
        ReadMessages.Read(ReadMessages.Write(new ReadResourceResponse("u", PropertyMap.Empty) { MissingOutputsAreUnknown = unknown }, true), dryRun: true)
            .MissingOutputsAreUnknown.ShouldBe(unknown);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_any_other_engine_they_may_come_after_a_preview(bool dryRun) =>
        RegistrationMessages.Read(new Proto.RegisterResourceResponse { Urn = "u" }, dryRun).MissingOutputsAreUnknown.ShouldBe(dryRun);

    [Fact]
    public void A_program_gets_no_outputs_of_kinds_that_it_does_not_take()
    {
        var response = new RegisterResourceResponse
        {
            Urn = "u",
            Outputs = PropertyMap.Of(("secret", PropertyValue.Secret(PropertyValue.True)), ("partly", PropertyValue.Of([PropertyValue.Unknown]))),
        };
        var read = RegistrationMessages.Read(RegistrationMessages.Write(response, new Proto.RegisterResourceRequest()), dryRun: true);
        read.Outputs.ToString().ShouldBe("{secret: true}");
        read.MissingOutputsAreUnknown.ShouldBeTrue();
        var asked = new Proto.RegisterResourceRequest { AcceptSecrets = true, SupportsPartialValues = true };
        RegistrationMessages.Read(RegistrationMessages.Write(response, asked), dryRun: true).Outputs.ShouldBe(response.Outputs);
    }

    [Fact]
    public void Calls_and_their_answers_come_over_the_wire_whole()
    {
        var urns = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("a", ["u"]);
        var args = PropertyMap.Of(("a", PropertyValue.Secret(PropertyValue.Of("b"))));
        var invoke = new InvokeRequest { Token = "t", Args = args, Provider = "p", Version = "v", PluginDownloadUrl = "u" };
        CallMessages.Read(CallMessages.Write(invoke)).ShouldBe(invoke);
        var call = new CallRequest { Token = "t", Args = args, ArgDependencies = urns, Provider = "p", Version = "v", PluginDownloadUrl = "u" };
        Text(CallMessages.Read(CallMessages.Write(call))).ShouldBe(Text(call));
        var invoked = new InvokeResponse(args) { Failures = [new CallFailure("p", "r")], Unknown = true };
        Text(CallMessages.Read(CallMessages.Write(invoked))).ShouldBe(Text(invoked));
        var called = new CallResponse(args) { Failures = [new CallFailure("p", "r")], ReturnDependencies = urns };
        Text(CallMessages.Read(CallMessages.Write(called))).ShouldBe(Text(called));
    }

    // Records with lists do not compare by content; written out, they do.
    private static string Text(object value) => System.Text.Json.JsonSerializer.Serialize(value, value.GetType(), JsonOptions);

    // Functions are no data; what becomes of them is for the tests of callbacks.
    private static readonly System.Text.Json.JsonSerializerOptions JsonOptions = new()
    {
        Converters = { new AsText<PropertyMap>(), new AsText<PropertyValue>() },
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver
        {
            Modifiers =
            {
                static type =>
                {
                    foreach (var property in type.Properties.Where(property => property.PropertyType == typeof(ImmutableArray<TransformCallback>)).ToList())
                        type.Properties.Remove(property);
                },
            },
        },
    };
    private sealed class AsText<T> : System.Text.Json.Serialization.JsonConverter<T>
    {
        public override T? Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options) => default;

        public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) =>
            writer.WriteStringValue($"{value}");
    }
}
