using System.Net;
using System.Net.Http.Headers;

namespace DataMesh.Rpc.Transport;

/// <summary>Calls unary gRPC methods of one server over HTTP/2 without encryption. Any number of calls may be under way; they share one connection.</summary>
public sealed class RpcChannel : IDisposable
{
    private static readonly MediaTypeHeaderValue ContentType = new("application/grpc");

    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        InitialHttp2StreamWindowSize = RpcLimits.WindowBytes,
        PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
        PooledConnectionLifetime = Timeout.InfiniteTimeSpan,
    });

    private readonly Uri _server;

    /// <summary>A channel; it connects when it is first used.</summary>
    /// <param name="address">The server, as <c>host:port</c>.</param>
    public RpcChannel(string address) => _server = new Uri($"http://{address}");

    /// <summary>Calls a method.</summary>
    /// <param name="path">Its path, <c>/package.Service/Method</c>.</param>
    /// <param name="message">The encoded request.</param>
    /// <param name="cancellationToken">Gives the call up; the server is told.</param>
    /// <returns>The encoded answer.</returns>
    /// <exception cref="RpcException">The server refused, answered with something else than gRPC, or is not there
    /// (<see cref="RpcStatus.Unavailable"/>).</exception>
    public async ValueTask<byte[]> CallAsync(string path, ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_server, path))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(RpcFrame.Of(message.Span)),
        };
        request.Content.Headers.ContentType = ContentType;
        request.Headers.TE.Add(new TransferCodingWithQualityHeaderValue("trailers"));
        try
        {
            using var response = await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return await ReadAsync(response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or IOException && !cancellationToken.IsCancellationRequested)
        {
            throw new RpcException(RpcStatus.Unavailable, $"The server at {_server.Authority} does not answer: {error.Message}");
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            throw new OperationCanceledException(error.Message, error, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static async ValueTask<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode != HttpStatusCode.OK)
            throw new RpcException(StatusOf(response.StatusCode), $"The server answered with HTTP status {(int)response.StatusCode}.");
        if (response.Content.Headers.ContentType?.MediaType?.StartsWith("application/grpc", StringComparison.Ordinal) != true)
            throw new RpcException(RpcStatus.Unknown, "The server's answer is not gRPC.");
        ThrowUnlessOk(response.Headers, isWhole: false);
        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        byte[]? answer = null;
        RpcException? refusal = null;
        try
        {
            answer = await RpcFrame.ReadAsync(body, cancellationToken).ConfigureAwait(false);
        }
        catch (RpcException error)
        {
            refusal = error;
        }

        // What the server says about the call counts for more than what is wrong with the body.
        if (refusal is null || response.TrailingHeaders.Contains("grpc-status"))
            ThrowUnlessOk(response.TrailingHeaders, isWhole: true);
        return refusal is null && answer is not null ? answer : throw refusal ?? new RpcException(RpcStatus.Internal, "There is no answer.");
    }

    private static void ThrowUnlessOk(HttpResponseHeaders headers, bool isWhole)
    {
        if (!headers.TryGetValues("grpc-status", out var values))
        {
            if (isWhole)
                throw new RpcException(RpcStatus.Internal, "The server's answer ends without a status.");
            return;
        }

        if (!int.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            throw new RpcException(RpcStatus.Unknown, "The server's status is not a number.");
        if (code == 0)
            return;
        var message = headers.TryGetValues("grpc-message", out var texts) ? RpcErrorText.Decode(texts.First()) : "";
        throw new RpcException(Enum.IsDefined((RpcStatus)code) ? (RpcStatus)code : RpcStatus.Unknown, message);
    }

    private static RpcStatus StatusOf(HttpStatusCode code) => code switch
    {
        HttpStatusCode.BadRequest => RpcStatus.Internal,
        HttpStatusCode.NotFound => RpcStatus.Unimplemented,
        HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
            RpcStatus.Unavailable,
        _ => RpcStatus.Unknown,
    };
}
