using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using DataMesh.Rpc.Transport;
using static DataMesh.Rpc.Tests.Transport.Http2Bytes;

namespace DataMesh.Rpc.Tests.Transport;

/// <summary>Whatever a client does on its connection, the next one is served.</summary>
public sealed class HostileClientTests : IAsyncLifetime
{
    private const string Echo = "/s/Echo";

    private RpcServer? _server;

    private RpcServer Server => _server.ShouldNotBeNull();

    public static TheoryData<string> Misdeeds => [.. Deeds.Keys];

    private static Dictionary<string, byte[]> Deeds { get; } = new()
    {
        ["a frame that is longer than it may be"] = Frame(Data, 0, 1, new byte[40_000]),
        ["a frame that claims more than is sent"] = Frame(Headers, EndHeaders, 1, HeadersOf(Echo), length: 0xff_ffff),
        ["a frame that claims less than is sent"] = Frame(Headers, EndHeaders, 1, HeadersOf(Echo), length: 3),
        ["data on the connection itself"] = Frame(Data, EndStream, 0, [1]),
        ["data on a stream that was never opened"] = Frame(Data, EndStream, 7, [1]),
        ["headers on an even stream"] = Frame(Headers, EndHeaders, 2, HeadersOf(Echo)),
        ["headers that are no code"] = Frame(Headers, EndHeaders, 1, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        ["headers that refer to what is not in the table"] = Frame(Headers, EndHeaders, 1, [0xff, 0x80, 0x01]),
        ["headers with a bad Huffman code"] = Frame(Headers, EndHeaders, 1, [0x00, 0x84, 0xff, 0xff, 0xff, 0xff]),
        ["headers without a method"] = Frame(Headers, EndHeaders | EndStream, 1, [0, 1, (byte)'a', 1, (byte)'b']),
        ["headers with a second path"] = Frame(Headers, EndHeaders, 1, HeadersOf(Echo, (":path", "/other"))),
        ["headers of a megabyte"] =
        [
            .. Frame(Headers, 0, 1, HeadersOf(Echo)),
            .. Enumerable.Range(0, 80).SelectMany(_ => Frame(Continuation, 0, 1, HeadersOf(Echo, ("long", new string('x', 13_000))))),
        ],
        ["headers that never end"] = [.. Frame(Headers, 0, 1, []), .. Enumerable.Range(0, 5_000).SelectMany(_ => Frame(Continuation, 0, 1, []))],
        ["a continuation of nothing"] = Frame(Continuation, EndHeaders, 1, HeadersOf(Echo)),
        ["a pushed stream"] = Frame(Push, EndHeaders, 1, [0, 0, 0, 2]),
        ["settings of half a setting"] = Frame(Settings, 0, 0, [0, 4, 1]),
        ["a window that is too large"] = Frame(Settings, 0, 0, [0, 4, 0xff, 0xff, 0xff, 0xff]),
        ["a window that overflows"] = [.. Enumerable.Range(0, 3).SelectMany(_ => Frame(WindowUpdate, 0, 0, [0x7f, 0xff, 0xff, 0xff]))],
        ["a window that does not move"] = Frame(WindowUpdate, 0, 0, [0, 0, 0, 0]),
        ["a ping of three bytes"] = Frame(Ping, 0, 0, [1, 2, 3]),
        ["ten thousand pings"] = [.. Enumerable.Range(0, 10_000).SelectMany(_ => Frame(Ping, 0, 0, new byte[8]))],
        ["ten thousand settings"] = [.. Enumerable.Range(0, 10_000).SelectMany(_ => Frame(Settings, 0, 0, []))],
        ["a farewell and then a call"] = [.. Frame(GoAway, 0, 0, new byte[8]), .. Call(1, Echo, 1)],
        ["a thousand streams that are opened and never ended"] =
            [.. Enumerable.Range(0, 1_000).SelectMany(i => Frame(Headers, EndHeaders, (2 * i) + 1, HeadersOf(Echo)))],
        ["two thousand streams that are opened and reset"] =
        [
            .. Enumerable.Range(0, 2_000).SelectMany(i => (byte[])
                [.. Frame(Headers, EndHeaders, (2 * i) + 1, HeadersOf(Echo)), .. Frame(Reset, 0, (2 * i) + 1, [0, 0, 0, 8])]),
        ],
        ["calls that are given up in the middle of a message"] =
        [
            .. Enumerable.Range(0, 300).SelectMany(i => (byte[])
                [
                    .. Frame(Headers, EndHeaders, (2 * i) + 1, HeadersOf(Echo)),
                    .. Frame(Data, 0, (2 * i) + 1, [0, 0, 0, 1, 0, 7, 7]),
                    .. Frame(Reset, 0, (2 * i) + 1, [0, 0, 0, 8]),
                ]),
        ],
        ["a message that claims 400 MiB and has three bytes"] =
            [.. Frame(Headers, EndHeaders, 1, HeadersOf(Echo)), .. Frame(Data, EndStream, 1, [0, 0x18, 0xff, 0xff, 0xff, 1, 2, 3])],
        ["another protocol"] = System.Text.Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
    };

    public async Task InitializeAsync() => _server = await RpcServer.StartAsync(
        [new RpcMethod(Echo, (message, _) => ValueTask.FromResult(message.ToArray()))], CancellationToken.None);

    public async Task DisposeAsync() => await Server.DisposeAsync();

    [Theory]
    [MemberData(nameof(Misdeeds))]
    public async Task After_a_misdeed_the_next_client_is_served(string misdeed)
    {
        using var client = new TcpClient();
        await SendAsync(client, (byte[])[.. Preface, .. Deeds[misdeed]]);

        await MustAnswerAsync();
    }

    [Fact]
    public async Task After_calls_that_break_off_at_any_byte_the_next_client_is_served()
    {
        byte[] call = [.. Preface, .. Call(1, Echo, 1, 2, 3)];
        for (var length = 0; length < call.Length; length++)
        {
            using var client = new TcpClient();
            await SendAsync(client, call.AsMemory(0, length));
        }

        await MustAnswerAsync();
    }

    [Fact]
    public async Task After_calls_with_any_byte_changed_the_next_client_is_served()
    {
        byte[] call = [.. Preface, .. Call(1, Echo, 1, 2, 3), .. Call(3, Echo, 4)];
        foreach (var change in (byte[])[0x01, 0x80, 0xff])
        {
            for (var i = Preface.Length - 9; i < call.Length; i++)
            {
                using var client = new TcpClient();
                await SendAsync(client, (byte[])[.. call[..i], (byte)(call[i] ^ change), .. call[(i + 1)..]]);
            }
        }

        await MustAnswerAsync();
    }

    [Theory]
    [InlineData("GET", "application/grpc")]
    [InlineData("PUT", "application/grpc")]
    [InlineData("POST", null)]
    [InlineData("POST", "text/plain")]
    [InlineData("POST", "application/grp")]
    [InlineData("POST", "multipart/form-data; boundary=x")]
    public async Task What_is_not_a_gRPC_request_is_turned_away(string method, string? contentType)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), $"http://{Server.Address}{Echo}")
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = method == "GET" ? null : new ByteArrayContent([0, 0, 0, 0, 0]),
        };
        if (request.Content is { } content)
            content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using var response = await http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        await MustAnswerAsync();
    }

    // What the server makes of it, and whether it reads it at all, is its own affair; that it goes on is not.
    private async Task SendAsync(TcpClient client, ReadOnlyMemory<byte> bytes)
    {
        await client.ConnectAsync(IPEndPoint.Parse(Server.Address));
        try
        {
            await client.GetStream().WriteAsync(bytes);
        }
        catch (IOException)
        {
        }
    }

    private async Task MustAnswerAsync()
    {
        using var channel = new RpcChannel(Server.Address);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        (await channel.CallAsync(Echo, new byte[] { 7 }, patience.Token)).ShouldBe([7]);
    }
}
