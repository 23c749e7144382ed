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

    /// <summary>Adds a transform of all resources that are registered from now on; it runs after those of the resource and its parents.</summary>
    ValueTask RegisterStackTransformAsync(TransformCallback callback, CancellationToken cancellationToken);

    /// <summary>Adds a transform of all calls of provider functions from now on.</summary>
    ValueTask RegisterStackInvokeTransformAsync(InvokeTransformCallback callback, CancellationToken cancellationToken);

    /// <summary>Makes a hook known, so that resources can be bound to it.</summary>
    ValueTask RegisterResourceHookAsync(RegisterHookRequest request, CancellationToken cancellationToken);

    /// <summary>Makes an error hook known, so that resources can be bound to it.</summary>
    ValueTask RegisterErrorHookAsync(RegisterErrorHookRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// Says that the program has registered all that it will, and waits until the engine has no more use for it: the end of the run, where there are hooks.
    /// </summary>
    ValueTask SignalAndWaitForShutdownAsync(CancellationToken cancellationToken);
}
