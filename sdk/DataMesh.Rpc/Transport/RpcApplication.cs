using System.Collections.Frozen;
using Google.Protobuf;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace DataMesh.Rpc.Transport;

/// <summary>Answers the requests of an <see cref="RpcServer"/>.</summary>
internal sealed class RpcApplication(IEnumerable<RpcMethod> methods) : IHttpApplication<HttpContext>
{
    private const string ContentType = "application/grpc";

    private readonly FrozenDictionary<string, RpcMethod> _methods = methods.ToFrozenDictionary(method => method.Path, StringComparer.Ordinal);

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (!HttpMethods.IsPost(request.Method) || request.ContentType?.StartsWith(ContentType, StringComparison.Ordinal) != true)
        {
            response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        response.ContentType = ContentType;
        try
        {
            var answer = RpcFrame.Of(await AnswerAsync(request, context.RequestAborted).ConfigureAwait(false));
            response.ContentLength = null;
            await response.Body.WriteAsync(answer, context.RequestAborted).ConfigureAwait(false);
            response.AppendTrailer("grpc-status", "0");
        }
        catch (Exception error) when (!response.HasStarted)
        {
            // Nothing was sent yet, so the status is the whole answer.
            var (status, message) = StatusOf(error, context.RequestAborted);
            response.Headers["grpc-status"] = ((int)status).ToString(CultureInfo.InvariantCulture);
            response.Headers["grpc-message"] = RpcErrorText.Encode(message);
        }
        catch (Exception)
        {
            context.Abort();
        }
    }

    private async ValueTask<byte[]> AnswerAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!_methods.TryGetValue(request.Path.Value ?? "", out var method))
            throw new RpcException(RpcStatus.Unimplemented, $"There is no method '{request.Path.Value}' here.");
        var message = await RpcFrame.ReadAsync(request.Body, cancellationToken).ConfigureAwait(false);
        return await method.HandleAsync(message, cancellationToken).ConfigureAwait(false);
    }

    private static (RpcStatus Status, string Message) StatusOf(Exception error, CancellationToken aborted) => error switch
    {
        RpcException refusal => (refusal.Status, refusal.Message),
        InvalidProtocolBufferException => (RpcStatus.Internal, $"The message cannot be read: {error.Message}"),
        OperationCanceledException when aborted.IsCancellationRequested => (RpcStatus.Cancelled, "The caller gave up."),
        OperationCanceledException => (RpcStatus.Unavailable, "The server stopped the call."),
        _ => (RpcStatus.Unknown, error.Message),
    };
}
