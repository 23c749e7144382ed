using System.Collections.Immutable;
using DataMesh.Rpc.Monitor;
using DataMesh.Rpc.Transport;
using DataMesh.Rpc.Values;
using DataMesh.Rpc.Wire;
using FsCheck;
using FsCheck.Fluent;
using Google.Protobuf;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Tests.Wire;

/// <summary>The functions of a program, called by an engine on the other side of the wire.</summary>
public sealed class CallbackTests : IAsyncLifetime
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Urns =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("secret", ["u1", "u2"]).Add("unknown", ["u1"]);

    private static readonly PropertyMap Properties = PropertyMap.Of(
        ("plain", PropertyValue.Of("p")),
        ("secret", PropertyValue.Secret(PropertyValue.Of([PropertyValue.Of(1)]))),
        ("unknown", PropertyValue.Unknown));

    private readonly EchoMonitor _monitor = new();
    private MonitorServer? _server;
    private RpcChannel? _channel;
    private MonitorClient? _client;

    private MonitorClient Client => _client.ShouldNotBeNull();

    public async Task InitializeAsync()
    {
        _server = await MonitorServer.StartAsync(_monitor, _monitor, CancellationToken.None);
        _channel = new RpcChannel(_server.Address);
        _client = new MonitorClient(_channel, dryRun: true);
    }

    public async Task DisposeAsync()
    {
        await Client.DisposeAsync();
        _channel?.Dispose();
        await _server.ShouldNotBeNull().DisposeAsync();
    }

    [Fact]
    public async Task A_transform_gets_and_gives_all_over_the_wire()
    {
        TransformRequest? got = null;
        var given = new TransformResponse(Properties, new TransformOptions { Protect = true }) { PropertyDependencies = Urns };
        await Client.RegisterStackTransformAsync(
            (request, _) =>
            {
                got = request;
                return ValueTask.FromResult(given);
            },
            default);
        var sent = new TransformRequest { Type = "t", Name = "n", Custom = true, Parent = "p", Properties = Properties, PropertyDependencies = Urns };
        var answer = await _monitor.Transform.ShouldNotBeNull()(sent, default);
        (got.ShouldNotBeNull().Type, got.Name, got.Custom, got.Parent, got.Properties).ShouldBe(("t", "n", true, "p", Properties));
        Text(got.PropertyDependencies).ShouldBe("secret: u1 u2; unknown: u1");
        answer.Properties.ShouldBe(Properties);
        Text(answer.PropertyDependencies).ShouldBe("secret: u1 u2; unknown: u1");
        answer.Options.ShouldNotBeNull().Protect.ShouldBe(true);
    }

    [Fact]
    public void What_depends_on_nothing_is_no_output_value()
    {
        var written = OutputValues.Write(Properties, Urns);
        written.Fields["plain"].StringValue.ShouldBe("p");
        written.Fields["secret"].StructValue.Fields[SignatureKeys.Signature].StringValue.ShouldBe(SignatureKeys.OutputValue);
        written.Fields["secret"].StructValue.Fields["secret"].BoolValue.ShouldBeTrue();
        written.Fields["unknown"].StructValue.Fields.ShouldNotContainKey("value");
        PropertyReader.Read(written).ShouldBe(Properties);
    }

    [Fact]
    public async Task An_invoke_transform_gets_and_gives_all_over_the_wire()
    {
        InvokeTransformRequest? got = null;
        await Client.RegisterStackInvokeTransformAsync(
            (request, _) =>
            {
                got = request;
                return ValueTask.FromResult(new InvokeTransformResponse(request.Args, new InvokeTransformOptions("p", "v", "u")));
            },
            default);
        var sent = new InvokeTransformRequest("t", Properties, new InvokeTransformOptions("1", "2", "3"));
        var answer = await _monitor.InvokeTransform.ShouldNotBeNull()(sent, default);
        got.ShouldBe(sent);
        answer.ShouldBe(new InvokeTransformResponse(Properties, new InvokeTransformOptions("p", "v", "u")));
    }

    [Fact]
    public async Task Hooks_get_and_give_all_over_the_wire()
    {
        var resource = new HookRequest { Urn = "u", Id = "i", Name = "n", Type = "t", NewInputs = Properties, OldOutputs = PropertyMap.Empty };
        HookRequest? got = null;
        RetryRequest? asked = null;
        await Client.RegisterResourceHookAsync(
            new RegisterHookRequest("h", (request, _) =>
            {
                got = request;
                return ValueTask.FromResult("no");
            })
            {
                OnDryRun = true, IgnoreErrors = true,
            },
            default);
        await Client.RegisterErrorHookAsync(
            new RegisterErrorHookRequest("e", (request, _) =>
            {
                asked = request;
                return ValueTask.FromResult(new RetryResponse(true, "perhaps"));
            }),
            default);
        (await _monitor.Hook.ShouldNotBeNull().Callback(resource, default)).ShouldBe("no");
        (_monitor.Hook.Name, _monitor.Hook.OnDryRun, _monitor.Hook.IgnoreErrors).ShouldBe(("h", true, true));
        got.ShouldBe(resource);
        var answer = await _monitor.ErrorHook.ShouldNotBeNull().Callback(new RetryRequest(resource, "delete", ["2", "1"]), default);
        answer.ShouldBe(new RetryResponse(true, "perhaps"));
        (_monitor.ErrorHook.Name, asked.ShouldNotBeNull().Operation, string.Join(' ', asked.Errors), asked.Resource).ShouldBe(("e", "delete", "2 1", resource));
    }

    [Fact]
    public async Task What_a_callback_throws_comes_back_as_its_message()
    {
        await Client.RegisterStackTransformAsync(static (_, _) => throw new InvalidOperationException("über"), default);
        var error = await Should.ThrowAsync<RpcException>(async () => await _monitor.Transform.ShouldNotBeNull()(new TransformRequest { Type = "t", Name = "n" }, default));
        (error.Status, error.Message).ShouldBe((RpcStatus.Unknown, "über"));
    }

    [Fact]
    public async Task A_program_that_is_gone_is_unavailable()
    {
        await Client.RegisterStackTransformAsync(static (_, _) => ValueTask.FromResult(TransformResponse.Unchanged), default);
        await Client.DisposeAsync();
        var error = await Should.ThrowAsync<RpcException>(async () => await _monitor.Transform.ShouldNotBeNull()(new TransformRequest { Type = "t", Name = "n" }, default));
        error.Status.ShouldBe(RpcStatus.Unavailable);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nowhere:port")]
    [InlineData("a b:1")]
    [InlineData("127.0.0.1:1/path")]
    public async Task An_address_that_is_none_is_refused(string target)
    {
        var message = new Proto.Callback { Target = target, Token = "1" }.ToByteArray();
        var error = await Should.ThrowAsync<RpcException>(
            async () => await _channel.ShouldNotBeNull().CallAsync("/pulumirpc.ResourceMonitor/RegisterStackTransform", message, default));
        error.Status.ShouldBe(RpcStatus.InvalidArgument);
    }

    [Fact]
    public async Task An_answer_that_is_none_is_refused()
    {
        byte[] answer = new Proto.CallbackInvokeResponse { Response = ByteString.CopyFrom(0xff, 0xff) }.ToByteArray();
        await using var program = await RpcServer.StartAsync([new RpcMethod("/pulumirpc.Callbacks/Invoke", (_, _) => ValueTask.FromResult(answer))], default);
        var message = new Proto.Callback { Target = program.Address, Token = "1" }.ToByteArray();
        await _channel.ShouldNotBeNull().CallAsync("/pulumirpc.ResourceMonitor/RegisterStackTransform", message, default);
        var error = await Should.ThrowAsync<RpcException>(async () => await _monitor.Transform.ShouldNotBeNull()(new TransformRequest { Type = "t", Name = "n" }, default));
        error.Status.ShouldBe(RpcStatus.Internal);
    }

    [Fact]
    public async Task Random_bytes_for_a_callback_are_refused_or_read_and_never_end_the_program()
    {
        await using var server = new CallbackServer();
        Proto.Callback[] callbacks =
        [
            await server.AddAsync<Proto.TransformRequest>(static (message, _) => ValueTask.FromResult<IMessage>(TransformMessages.Write(TransformMessages.Read(message)))),
            await server.AddAsync<Proto.ResourceHookRequest>(static (message, _) => ValueTask.FromResult<IMessage>(HookMessages.Write(HookMessages.Read(message)))),
            new Proto.Callback { Token = "nobody" },
        ];
        using var channel = new RpcChannel(callbacks[0].Target);
        var bytes = Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 255), Gen.Elements(0x0a, 0x12, 0x2a, 0x08, 0x01, 0xff)).Select(number => (byte)number));
        Prop.ForAll(Arb.From(Gen.Elements(callbacks)), Arb.From(bytes), Arb.From(Gen.Elements(false, true)), (callback, content, wrapped) =>
        {
            var message = wrapped ? new Proto.CallbackInvokeRequest { Token = callback.Token, Request = ByteString.CopyFrom(content) }.ToByteArray() : content;
            try
            {
                channel.CallAsync("/pulumirpc.Callbacks/Invoke", message, default).AsTask().GetAwaiter().GetResult();
                return true;
            }
            catch (RpcException error)
            {
                return error.Status is not RpcStatus.Unavailable;
            }
        }).QuickCheckThrowOnFailure();
        var valid = new Proto.CallbackInvokeRequest { Token = callbacks[0].Token, Request = new Proto.TransformRequest { Name = "n" }.ToByteString() };
        (await channel.CallAsync("/pulumirpc.Callbacks/Invoke", valid.ToByteArray(), default)).ShouldNotBeEmpty();
    }

    private static string Text(ImmutableDictionary<string, ImmutableArray<string>> dependencies) =>
        string.Join("; ", dependencies.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {string.Join(' ', pair.Value)}"));
}
