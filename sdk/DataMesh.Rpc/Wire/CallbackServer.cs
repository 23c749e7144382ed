using System.Collections.Concurrent;
using DataMesh.Rpc.Transport;
using Google.Protobuf;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Wire;

/// <summary>
/// Serves functions of this program to the engine: the service <c>pulumirpc.Callbacks</c>. It starts with the first function; a program that gives the
/// engine none never serves.
/// </summary>
internal sealed class CallbackServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, RpcMethod> _callbacks = new(StringComparer.Ordinal);
    private readonly Lazy<Task<RpcServer>> _server;
    private int _count;

    public CallbackServer() => _server = new Lazy<Task<RpcServer>>(() => RpcServer.StartAsync(
        [
            Messages.Method<Proto.CallbackInvokeRequest>(Methods.InvokeCallback, InvokeAsync),
        ],
        CancellationToken.None));

    /// <summary>Serves the function from now on.</summary>
    /// <returns>What the engine has to know to call it.</returns>
    public async ValueTask<Proto.Callback> AddAsync<T>(Func<T, CancellationToken, ValueTask<IMessage>> callback)
        where T : IMessage, new()
    {
        var server = await _server.Value.ConfigureAwait(false);
        var token = Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        _callbacks[token] = Messages.Method(token, callback);
        return new Proto.Callback { Target = server.Address, Token = token };
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated)
            await (await _server.Value.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask<IMessage> InvokeAsync(Proto.CallbackInvokeRequest request, CancellationToken cancellationToken)
    {
        if (!_callbacks.TryGetValue(request.Token, out var callback))
            throw new RpcException(RpcStatus.InvalidArgument, $"callback not found: {request.Token}");
        var answer = await callback.HandleAsync(request.Request.Memory, cancellationToken).ConfigureAwait(false);
        return new Proto.CallbackInvokeResponse { Response = UnsafeByteOperations.UnsafeWrap(answer) };
    }
}
