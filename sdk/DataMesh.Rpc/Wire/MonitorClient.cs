using DataMesh.Rpc.Monitor;
using DataMesh.Rpc.Transport;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Wire;

/// <summary>An engine's monitor in another process, as a program calls it.</summary>
/// <param name="channel">The way to the engine.</param>
/// <param name="dryRun">Whether this is a preview: then an output that the engine does not name may still come, unless the engine says otherwise.</param>
public sealed class MonitorClient(RpcChannel channel, bool dryRun) : IResourceMonitor, IAsyncDisposable
{
    private readonly CallbackServer _callbacks = new();

    /// <inheritdoc/>
    public async ValueTask<bool> SupportsFeatureAsync(string id, CancellationToken cancellationToken)
    {
        var request = new Proto.SupportsFeatureRequest { Id = id };
        return (await CallAsync<Proto.SupportsFeatureResponse>(Methods.SupportsFeature, request, cancellationToken).ConfigureAwait(false)).HasSupport;
    }

    /// <inheritdoc/>
    public async ValueTask<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request, CancellationToken cancellationToken)
    {
        var message = RegistrationMessages.Write(request);
        foreach (var transform in request.Transforms)
            message.Transforms.Add(await ServeAsync(transform).ConfigureAwait(false));
        return RegistrationMessages.Read(await CallAsync<Proto.RegisterResourceResponse>(Methods.RegisterResource, message, cancellationToken).ConfigureAwait(false), dryRun);
    }

    /// <inheritdoc/>
    public async ValueTask RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request, CancellationToken cancellationToken)
    {
        var message = new Proto.RegisterResourceOutputsRequest { Urn = request.Urn, Outputs = PropertyWriter.Write(request.Outputs) };
        await CallAsync<Empty>(Methods.RegisterResourceOutputs, message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request, CancellationToken cancellationToken)
    {
        var message = ReadMessages.Write(request);
        return ReadMessages.Read(await CallAsync<Proto.ReadResourceResponse>(Methods.ReadResource, message, cancellationToken).ConfigureAwait(false), dryRun);
    }

    /// <inheritdoc/>
    public async ValueTask<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken)
    {
        var message = CallMessages.Write(request);
        return CallMessages.Read(await CallAsync<Proto.ResourceInvokeResponse>(Methods.Invoke, message, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public async ValueTask<CallResponse> CallAsync(CallRequest request, CancellationToken cancellationToken)
    {
        var message = CallMessages.Write(request);
        return CallMessages.Read(await CallAsync<Proto.CallResponse>(Methods.Call, message, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public async ValueTask RegisterStackTransformAsync(TransformCallback callback, CancellationToken cancellationToken) =>
        await CallAsync<Empty>(Methods.RegisterStackTransform, await ServeAsync(callback).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask RegisterStackInvokeTransformAsync(InvokeTransformCallback callback, CancellationToken cancellationToken)
    {
        var message = await _callbacks.AddAsync<Proto.TransformInvokeRequest>(async (request, cancellation) =>
            TransformMessages.Write(await callback(TransformMessages.Read(request), cancellation).ConfigureAwait(false))).ConfigureAwait(false);
        await CallAsync<Empty>(Methods.RegisterStackInvokeTransform, message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask RegisterResourceHookAsync(RegisterHookRequest request, CancellationToken cancellationToken)
    {
        var message = new Proto.RegisterResourceHookRequest
        {
            Name = request.Name,
            OnDryRun = request.OnDryRun,
            IgnoreErrors = request.IgnoreErrors,
            Callback = await _callbacks.AddAsync<Proto.ResourceHookRequest>(async (call, cancellation) =>
                new Proto.ResourceHookResponse { Error = await request.Callback(HookMessages.Read(call), cancellation).ConfigureAwait(false) })
                .ConfigureAwait(false),
        };
        await CallAsync<Empty>(Methods.RegisterResourceHook, message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask RegisterErrorHookAsync(RegisterErrorHookRequest request, CancellationToken cancellationToken)
    {
        var message = new Proto.RegisterErrorHookRequest
        {
            Name = request.Name,
            Callback = await _callbacks.AddAsync<Proto.ErrorHookRequest>(async (call, cancellation) =>
            {
                var answer = await request.Callback(HookMessages.Read(call), cancellation).ConfigureAwait(false);
                return new Proto.ErrorHookResponse { Retry = answer.Retry, Error = answer.Error };
            }).ConfigureAwait(false),
        };
        await CallAsync<Empty>(Methods.RegisterErrorHook, message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask SignalAndWaitForShutdownAsync(CancellationToken cancellationToken)
    {
        try
        {
            await CallAsync<Empty>(Methods.SignalAndWaitForShutdown, new Empty(), cancellationToken).ConfigureAwait(false);
        }
        catch (RpcException error) when (error.Status == RpcStatus.Unimplemented)
        {
            // An engine from before this method has no use for a program that has ended its work.
        }
    }

    /// <summary>Ends what was started to be called back by the engine.</summary>
    public ValueTask DisposeAsync() => _callbacks.DisposeAsync();

    private ValueTask<Proto.Callback> ServeAsync(TransformCallback transform) =>
        _callbacks.AddAsync<Proto.TransformRequest>(async (request, cancellation) =>
            TransformMessages.Write(await transform(TransformMessages.Read(request), cancellation).ConfigureAwait(false)));

    private async ValueTask<T> CallAsync<T>(string path, IMessage request, CancellationToken cancellationToken)
        where T : IMessage, new() =>
        Messages.Answer<T>(await channel.CallAsync(path, Messages.Encode(request), cancellationToken).ConfigureAwait(false));
}
