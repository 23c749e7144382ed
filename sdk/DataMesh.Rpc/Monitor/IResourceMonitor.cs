namespace DataMesh.Rpc.Monitor;

/// <summary>
/// What a Pulumi program calls while it runs: the service <c>pulumirpc.ResourceMonitor</c>. An engine implements it; the SDK calls it, in-process
/// or over the wire. A refusal is an <see cref="RpcException"/>.
/// </summary>
public interface IResourceMonitor
{
    /// <summary>Whether the engine has the feature with this id (for example <c>resourceReferences</c>).</summary>
    ValueTask<bool> SupportsFeatureAsync(string id, CancellationToken cancellationToken);

    /// <summary>Registers a resource: the engine decides what happens to it and answers with its URN, id and outputs.</summary>
    ValueTask<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request, CancellationToken cancellationToken);

    /// <summary>Sets the outputs of a component or of the stack.</summary>
    ValueTask RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request, CancellationToken cancellationToken);

    /// <summary>Reads a resource that the program does not manage (<c>Get</c>, a stack reference).</summary>
    ValueTask<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request, CancellationToken cancellationToken);

    /// <summary>Calls a provider function.</summary>
    ValueTask<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken);

    /// <summary>Calls a method of a resource.</summary>
    ValueTask<CallResponse> CallAsync(CallRequest request, CancellationToken cancellationToken);

    /// <summary>Says that the program has registered all that it will, and waits until the engine has no more use for it.</summary>
    ValueTask SignalAndWaitForShutdownAsync(CancellationToken cancellationToken);
}
