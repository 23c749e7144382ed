using DataMesh.Rpc.Monitor;
using DataMesh.Rpc.Transport;
using Google.Protobuf;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Wire;

/// <summary>The ways back to a program: turns what it says about its functions into functions of this process.</summary>
internal sealed class CallbackChannels : IDisposable
{
    private readonly Dictionary<string, RpcChannel> _channels = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    public TransformCallback Transform(Proto.Callback? callback)
    {
        var call = CallOf(callback);
        return async (request, cancellation) =>
            TransformMessages.Read(await AskAsync<Proto.TransformResponse>(call, TransformMessages.Write(request), cancellation).ConfigureAwait(false));
    }

    public InvokeTransformCallback InvokeTransform(Proto.Callback? callback)
    {
        var call = CallOf(callback);
        return async (request, cancellation) =>
            TransformMessages.Read(await AskAsync<Proto.TransformInvokeResponse>(call, TransformMessages.Write(request), cancellation).ConfigureAwait(false));
    }

    public HookCallback Hook(Proto.Callback? callback)
    {
        var call = CallOf(callback);
        return async (request, cancellation) =>
            (await AskAsync<Proto.ResourceHookResponse>(call, HookMessages.Write(request), cancellation).ConfigureAwait(false)).Error;
    }

    public RetryCallback Retry(Proto.Callback? callback)
    {
        var call = CallOf(callback);
        return async (request, cancellation) =>
        {
            var answer = await AskAsync<Proto.ErrorHookResponse>(call, HookMessages.Write(request), cancellation).ConfigureAwait(false);
            return new RetryResponse(answer.Retry, answer.Error);
        };
    }

    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var channel in _channels.Values)
                channel.Dispose();
            _channels.Clear();
        }
    }

    private static async ValueTask<T> AskAsync<T>(Call call, IMessage request, CancellationToken cancellationToken)
        where T : IMessage, new()
    {
        var message = new Proto.CallbackInvokeRequest { Token = call.Token, Request = request.ToByteString() };
        var answer = await call.Channel.CallAsync(Methods.InvokeCallback, Messages.Encode(message), cancellationToken).ConfigureAwait(false);
        return Messages.Answer<T>(Messages.Answer<Proto.CallbackInvokeResponse>(answer).Response.Memory);
    }

    private Call CallOf(Proto.Callback? callback)
    {
        var target = callback?.Target ?? "";
        if (!Uri.TryCreate($"http://{target}", UriKind.Absolute, out var address) || address.Authority != target)
            throw new RpcException(RpcStatus.InvalidArgument, $"'{target}' is not the address of a callback server. It has to be host:port.");
        lock (_gate)
        {
            if (!_channels.TryGetValue(target, out var channel))
                _channels[target] = channel = new RpcChannel(target);
            return new Call(channel, callback?.Token ?? "");
        }
    }

    private sealed record Call(RpcChannel Channel, string Token);
}
