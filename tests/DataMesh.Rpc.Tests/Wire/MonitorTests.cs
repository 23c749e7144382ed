using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;
using DataMesh.Rpc.Transport;
using DataMesh.Rpc.Values;
using DataMesh.Rpc.Wire;
using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Rpc.Tests.Wire;

/// <summary>A monitor that is called over the wire does what it does when it is called directly.</summary>
public sealed class MonitorTests : IAsyncLifetime
{
    private readonly EchoMonitor _monitor = new();

    private MonitorServer? _server;
    private RpcChannel? _channel;

    private MonitorClient Client => new(_channel.ShouldNotBeNull(), dryRun: true);

    private EngineClient Engine => new(_channel.ShouldNotBeNull());

    public async Task InitializeAsync()
    {
        _server = await MonitorServer.StartAsync(_monitor, _monitor, CancellationToken.None);
        _channel = new RpcChannel(_server.Address);
    }

    public async Task DisposeAsync()
    {
        _channel?.Dispose();
        await _server.ShouldNotBeNull().DisposeAsync();
    }

    [Fact]
    public async Task Every_method_is_there()
    {
        var args = PropertyMap.Of(("a", PropertyValue.Secret(PropertyValue.Of([PropertyValue.Unknown]))));
        (await Client.SupportsFeatureAsync("yes", default)).ShouldBeTrue();
        (await Client.SupportsFeatureAsync("no", default)).ShouldBeFalse();
        var registered = await Client.RegisterResourceAsync(new RegisterResourceRequest { Type = "t", Name = "n", Inputs = args }, default);
        (registered.Urn, registered.Id, registered.Outputs).ShouldBe(("urn:n", "id", args));
        await Client.RegisterResourceOutputsAsync(new RegisterResourceOutputsRequest("urn:n", args), default);
        (await Client.ReadResourceAsync(new ReadResourceRequest { Id = "i", Type = "t", Name = "n", Properties = args }, default))
            .ShouldBe(new ReadResourceResponse("urn:n", args));
        (await Client.InvokeAsync(new InvokeRequest { Token = "t", Args = args }, default)).Return.ShouldBe(args);
        (await Client.CallAsync(new CallRequest { Token = "t", Args = args }, default)).Return.ShouldBe(args);
        await Engine.RequirePulumiVersionAsync(">=3.0.0", default);
        await Client.SignalAndWaitForShutdownAsync(default);
        _monitor.Seen.ShouldBe(["register t n", "outputs urn:n", "read i", "invoke t", "call t", "version >=3.0.0", "end"]);
    }

    [Fact]
    public async Task Messages_arrive_in_the_order_in_which_they_were_logged()
    {
        var engine = Engine;
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => engine.LogAsync(new LogRequest(LogSeverity.Info, $"{i}", "urn", true, 7), default).AsTask()));
        _monitor.Logs.ShouldBe(Enumerable.Range(0, 200).Select(i => new LogRequest(LogSeverity.Info, $"{i}", "urn", true, 7)));
    }

    [Fact]
    public async Task A_refusal_comes_back_as_the_monitor_made_it()
    {
        var error = await Should.ThrowAsync<RpcException>(
            async () => await Client.RegisterResourceAsync(new RegisterResourceRequest { Type = "refused", Name = "n" }, default));
        (error.Status, error.Message).ShouldBe((RpcStatus.InvalidArgument, "refused"));
    }

    [Fact]
    public async Task Random_bytes_for_a_message_are_refused_or_read_and_never_end_the_server()
    {
        string[] methods =
        [
            "ResourceMonitor/RegisterResource", "ResourceMonitor/ReadResource", "ResourceMonitor/Invoke", "ResourceMonitor/RegisterStackTransform",
            "ResourceMonitor/RegisterStackInvokeTransform", "ResourceMonitor/RegisterResourceHook", "ResourceMonitor/RegisterErrorHook", "Engine/Log",
        ];
        var bytes = Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 255), Gen.Elements(0x0a, 0x12, 0x2a, 0x08, 0x01, 0xff)).Select(number => (byte)number));
        Prop.ForAll(Arb.From(Gen.Elements(methods)), Arb.From(bytes), (method, message) =>
        {
            try
            {
                Call($"/pulumirpc.{method}", message);
                return true;
            }
            catch (RpcException error)
            {
                return error.Status is not RpcStatus.Unavailable;
            }
        }).QuickCheckThrowOnFailure();
        (await Client.SupportsFeatureAsync("yes", default)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(new byte[] { 0x0a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01 }, "a length of eleven bytes")]
    [InlineData(new byte[] { 0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f }, "a negative length")]
    [InlineData(new byte[] { 0x0a, 0x7f, 1, 2 }, "a length beyond the end")]
    [InlineData(new byte[] { 0x0a }, "a text without a length")]
    [InlineData(new byte[] { 0x00 }, "field zero")]
    [InlineData(new byte[] { 0x0b }, "a group that does not end")]
    [InlineData(new byte[] { 0x0c }, "a group that ends and never began")]
    [InlineData(new byte[] { 0x0e }, "a kind of field that there is not")]
    [InlineData(new byte[] { 0x20, 0x80 }, "a number that breaks off")]
    [InlineData(new byte[] { 0x2a, 0x03, 0x0a, 0x05, 0x0a }, "an entry that is longer than its map")]
    public async Task A_message_that_is_none_is_refused_and_the_next_is_served(byte[] message, string what)
    {
        Should.Throw<RpcException>(() => Call("/pulumirpc.ResourceMonitor/RegisterResource", message)).Status.ShouldBe(RpcStatus.Internal, what);
        (await Client.SupportsFeatureAsync("yes", default)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(34)]
    [InlineData(90)]
    public void Nesting_far_beyond_what_protobuf_takes_by_itself_is_served(int depth) =>
        Should.NotThrow(() => Call("/pulumirpc.ResourceMonitor/RegisterResource", Nested(depth)));

    [Theory]
    [InlineData(200)]
    [InlineData(2000)]
    public void Nesting_without_end_is_refused(int depth) =>
        Should.Throw<RpcException>(() => Call("/pulumirpc.ResourceMonitor/RegisterResource", Nested(depth))).Status.ShouldBe(RpcStatus.Internal);

    // A registration with a list in a list in a list.
    private static byte[] Nested(int depth)
    {
        byte[] message = [];
        for (var i = 0; i < depth; i++)
        {
            byte[] list = [0x0a, .. Varint(message.Length), .. message];
            message = [0x32, .. Varint(list.Length), .. list];
        }

        return [0x2a, .. Varint(Entry(message).Length), .. Entry(message)];

        static byte[] Entry(byte[] value) => [0x0a, .. Varint(value.Length + 1 + Varint(value.Length).Length), 0x12, .. Varint(value.Length), .. value];

        static byte[] Varint(int number)
        {
            var bytes = new List<byte>();
            for (; number > 127; number >>= 7)
                bytes.Add((byte)((number & 127) | 128));
            return [.. bytes, (byte)number];
        }
    }

    // A property of FsCheck is not asynchronous.
    private byte[] Call(string path, byte[] message) => _channel.ShouldNotBeNull().CallAsync(path, message, default).AsTask().GetAwaiter().GetResult();
}
