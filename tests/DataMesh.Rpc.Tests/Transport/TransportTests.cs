using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using DataMesh.Rpc.Transport;
using FsCheck;
using FsCheck.Fluent;

namespace DataMesh.Rpc.Tests.Transport;

/// <summary>Client and server over real sockets of this machine.</summary>
public sealed class TransportTests : IAsyncLifetime
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _givenUp = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RpcServer? _server;
    private RpcChannel? _channel;

    private RpcServer Server => _server.ShouldNotBeNull();

    private RpcChannel Channel => _channel.ShouldNotBeNull();

    public async Task InitializeAsync()
    {
        _server = await RpcServer.StartAsync(
            [
                new RpcMethod("/s/Echo", (message, _) => ValueTask.FromResult(message.ToArray())),
                new RpcMethod("/s/Refuse", (message, _) => throw new RpcException((RpcStatus)message.Span[0], "Ünicode, 100 %\nnext \u0001")),
                new RpcMethod("/s/Break", (_, _) => throw new InvalidOperationException("broken")),
                new RpcMethod("/s/Forever", async (_, cancellation) =>
                {
                    _entered.SetResult();
                    try
                    {
                        await Task.Delay(Timeout.Infinite, cancellation);
                    }
                    finally
                    {
                        _givenUp.SetResult();
                    }

                    return [];
                }),
            ],
            CancellationToken.None);
        _channel = new RpcChannel(_server.Address);
    }

    public async Task DisposeAsync()
    {
        Channel.Dispose();
        await Server.DisposeAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(70_000)]
    [InlineData(5_000_000)]
    public async Task A_message_of_any_size_comes_back_as_it_was_sent(int size)
    {
        var message = new byte[size];
        for (var i = 0; i < size; i++)
            message[i] = (byte)(i * 31);
        (await Channel.CallAsync("/s/Echo", message, CancellationToken.None)).AsSpan().SequenceEqual(message).ShouldBeTrue();
    }

    [Fact]
    public async Task Very_many_calls_may_be_under_way_at_once()
    {
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 2000).Select(i => Channel.CallAsync("/s/Echo", BitConverter.GetBytes(i), CancellationToken.None).AsTask()));
        answers.Select(answer => BitConverter.ToInt32(answer)).ShouldBe(Enumerable.Range(0, 2000));
    }

    [Theory]
    [InlineData(RpcStatus.InvalidArgument)]
    [InlineData(RpcStatus.NotFound)]
    [InlineData(RpcStatus.Unavailable)]
    public async Task A_refusal_comes_with_its_status_and_text(RpcStatus status)
    {
        var error = await Should.ThrowAsync<RpcException>(async () => await Channel.CallAsync("/s/Refuse", new[] { (byte)status }, CancellationToken.None));
        (error.Status, error.Message).ShouldBe((status, "Ünicode, 100 %\nnext \u0001"));
    }

    [Fact]
    public async Task What_a_method_throws_is_an_answer() => (await Refused("/s/Break")).ShouldBe((RpcStatus.Unknown, "broken"));

    [Fact]
    public async Task A_method_that_is_not_there_is_unimplemented() => (await Refused("/s/Nothing")).Status.ShouldBe(RpcStatus.Unimplemented);

    [Fact]
    public async Task A_call_that_is_given_up_ends_on_both_sides()
    {
        using var cancellation = new CancellationTokenSource();
        var call = Channel.CallAsync("/s/Forever", Array.Empty<byte>(), cancellation.Token).AsTask();
        await _entered.Task;
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(call);
        await _givenUp.Task;
    }

    [Fact]
    public async Task A_server_that_is_gone_is_unavailable()
    {
        await Server.DisposeAsync();
        (await Refused("/s/Echo")).Status.ShouldBe(RpcStatus.Unavailable);
    }

    [Theory]
    [InlineData(new byte[] { }, RpcStatus.Internal)]
    [InlineData(new byte[] { 0, 0, 0 }, RpcStatus.Internal)]
    [InlineData(new byte[] { 0, 0, 0, 0, 9, 1 }, RpcStatus.Internal)]
    [InlineData(new byte[] { 0, 0, 0, 0, 0, 1 }, RpcStatus.Internal)]
    [InlineData(new byte[] { 1, 0, 0, 0, 0 }, RpcStatus.Unimplemented)]
    [InlineData(new byte[] { 0, 0x19, 0, 0, 1 }, RpcStatus.ResourceExhausted)]
    [InlineData(new byte[] { 0, 0xff, 0xff, 0xff, 0xff }, RpcStatus.ResourceExhausted)]
    public async Task A_body_that_is_not_one_message_is_refused(byte[] body, RpcStatus status)
    {
        using var response = await Post("/s/Echo", body, "application/grpc");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("grpc-status").ShouldBe([((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_ends_with_its_status_as_a_trailer()
    {
        using var response = await Post("/s/Echo", [0, 0, 0, 0, 1, 7], "application/grpc+proto");
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe([0, 0, 0, 0, 1, 7]);
        response.TrailingHeaders.GetValues("grpc-status").ShouldBe(["0"]);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/grpc");
    }

    [Fact]
    public async Task What_is_not_gRPC_is_turned_away()
    {
        using var response = await Post("/s/Echo", [0, 0, 0, 0, 0], "application/json");
        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public void Random_bytes_in_a_message_never_end_the_server() =>
        Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 255).Select(number => (byte)number))), body => Status(body) == HttpStatusCode.OK)
            .QuickCheckThrowOnFailure();

    [Fact]
    public async Task Random_bytes_on_the_connection_never_end_the_server()
    {
        var address = IPEndPoint.Parse(Server.Address);
        var preface = Encoding.ASCII.GetBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        foreach (var noise in Gen.Sample(Gen.ArrayOf(Gen.Choose(0, 255).Select(number => (byte)number), 300), 50))
        {
            foreach (var bytes in (byte[][])[noise, [.. preface, .. noise]])
            {
                using var client = new TcpClient();
                await client.ConnectAsync(address);
                await client.GetStream().WriteAsync(bytes);
            }
        }

        (await Channel.CallAsync("/s/Echo", new byte[] { 1 }, CancellationToken.None)).ShouldBe([1]);
    }

    [Fact]
    public async Task A_connection_on_which_nothing_is_said_stays_open()
    {
        byte[] settings = [0, 0, 0, 4, 0, 0, 0, 0, 0];
        using var client = new TcpClient();
        await client.ConnectAsync(IPEndPoint.Parse(Server.Address));
        await client.GetStream().WriteAsync((byte[])[.. Encoding.ASCII.GetBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), .. settings]);

        // Kestrel looks once a second for connections that have been idle for too long.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        var buffer = new byte[1000];
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            while (await client.GetStream().ReadAsync(buffer, patience.Token) > 0)
            {
            }
        });
    }

    // A property of FsCheck is not asynchronous.
    private HttpStatusCode Status(byte[] body)
    {
        using var response = Post("/s/Echo", body, "application/grpc").GetAwaiter().GetResult();
        return response.StatusCode;
    }

    private async Task<(RpcStatus Status, string Message)> Refused(string path)
    {
        var error = await Should.ThrowAsync<RpcException>(async () => await Channel.CallAsync(path, Array.Empty<byte>(), CancellationToken.None));
        return (error.Status, error.Message);
    }

    private async Task<HttpResponseMessage> Post(string path, byte[] body, string contentType)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"http://{Server.Address}{path}")
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        return await client.SendAsync(request);
    }
}
