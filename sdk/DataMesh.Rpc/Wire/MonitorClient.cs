using DataMesh.Rpc.Monitor;
using DataMesh.Rpc.Transport;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Wire;

/// <summary>An engine's monitor in another process, as a program calls it.</summary>
/// <param name="channel">The way to the engine.</param>
/// <param name="dryRun">Whether this is a preview: then an output that the engine does not name may still come, unless the engine says otherwise.</param>
public sealed class MonitorClient(RpcChannel channel, bool dryRun) : IResourceMonitor
{
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

    private async ValueTask<T> CallAsync<T>(string path, IMessage request, CancellationToken cancellationToken)
        where T : IMessage, new() =>
        Messages.Answer<T>(await channel.CallAsync(path, Messages.Encode(request), cancellationToken).ConfigureAwait(false));
}
