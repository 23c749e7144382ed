using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;
using DataMesh.Rpc.Transport;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Proto = DataMesh.Rpc.Protos;

namespace DataMesh.Rpc.Wire;

/// <summary>
/// Serves an engine's monitor and log to a program in another process: the services <c>pulumirpc.ResourceMonitor</c> and <c>pulumirpc.Engine</c>. The monitor
/// is called concurrently, as calls arrive.
/// </summary>
public sealed class MonitorServer : IAsyncDisposable
{
    private readonly RpcServer _server;
    private readonly CallbackChannels _callbacks;

    private MonitorServer(RpcServer server, CallbackChannels callbacks) => (_server, _callbacks) = (server, callbacks);

    /// <summary>Where both services are, as <c>127.0.0.1:port</c>.</summary>
    public string Address => _server.Address;

    /// <summary>Starts to serve on this machine's loopback address.</summary>
    public static async Task<MonitorServer> StartAsync(IResourceMonitor monitor, IEngine engine, CancellationToken cancellationToken)
    {
        var callbacks = new CallbackChannels();
        RpcMethod[] methods = [.. MethodsOf(monitor, engine), .. MethodsOf(monitor, callbacks)];
        return new MonitorServer(await RpcServer.StartAsync(methods, cancellationToken).ConfigureAwait(false), callbacks);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync().ConfigureAwait(false);
        _callbacks.Dispose();
    }

    private static RpcMethod[] MethodsOf(IResourceMonitor monitor, IEngine engine) =>
    [
        Method<Proto.SupportsFeatureRequest>(Methods.SupportsFeature, async (message, cancellation) =>
            new Proto.SupportsFeatureResponse { HasSupport = await monitor.SupportsFeatureAsync(message.Id, cancellation).ConfigureAwait(false) }),
        Method<Proto.RegisterResourceOutputsRequest>(Methods.RegisterResourceOutputs, async (message, cancellation) =>
        {
            var outputs = new RegisterResourceOutputsRequest(message.Urn, PropertyReader.Read(message.Outputs));
            await monitor.RegisterResourceOutputsAsync(outputs, cancellation).ConfigureAwait(false);
            return new Empty();
        }),
        Method<Proto.ReadResourceRequest>(Methods.ReadResource, async (message, cancellation) =>
            ReadMessages.Write(await monitor.ReadResourceAsync(ReadMessages.Read(message), cancellation).ConfigureAwait(false), message.AcceptSecrets)),
        Method<Proto.ResourceInvokeRequest>(Methods.Invoke, async (message, cancellation) =>
            CallMessages.Write(await monitor.InvokeAsync(CallMessages.Read(message), cancellation).ConfigureAwait(false))),
        Method<Proto.ResourceCallRequest>(Methods.Call, async (message, cancellation) =>
            CallMessages.Write(await monitor.CallAsync(CallMessages.Read(message), cancellation).ConfigureAwait(false))),
        Method<Empty>(Methods.SignalAndWaitForShutdown, async (_, cancellation) =>
        {
            await monitor.SignalAndWaitForShutdownAsync(cancellation).ConfigureAwait(false);
            return new Empty();
        }),
        Method<Proto.LogRequest>(Methods.Log, async (message, cancellation) =>
        {
            await engine.LogAsync(CallMessages.Read(message), cancellation).ConfigureAwait(false);
            return new Empty();
        }),
        Method<Proto.RequirePulumiVersionRequest>(Methods.RequirePulumiVersion, async (message, cancellation) =>
        {
            await engine.RequirePulumiVersionAsync(message.PulumiVersionRange, cancellation).ConfigureAwait(false);
            return new Empty();
        }),
    ];

    // What a program gives its functions to.
    private static RpcMethod[] MethodsOf(IResourceMonitor monitor, CallbackChannels callbacks) =>
    [
        Method<Proto.RegisterResourceRequest>(Methods.RegisterResource, async (message, cancellation) =>
        {
            var request = RegistrationMessages.Read(message);
            if (message.Transforms.Count > 0)
                request = request with { Transforms = [.. message.Transforms.Select(callbacks.Transform)] };
            return RegistrationMessages.Write(await monitor.RegisterResourceAsync(request, cancellation).ConfigureAwait(false), message);
        }),
        Method<Proto.Callback>(Methods.RegisterStackTransform, async (message, cancellation) =>
        {
            await monitor.RegisterStackTransformAsync(callbacks.Transform(message), cancellation).ConfigureAwait(false);
            return new Empty();
        }),
        Method<Proto.Callback>(Methods.RegisterStackInvokeTransform, async (message, cancellation) =>
        {
            await monitor.RegisterStackInvokeTransformAsync(callbacks.InvokeTransform(message), cancellation).ConfigureAwait(false);
            return new Empty();
        }),
        Method<Proto.RegisterResourceHookRequest>(Methods.RegisterResourceHook, async (message, cancellation) =>
        {
            var hook = new RegisterHookRequest(message.Name, callbacks.Hook(message.Callback))
            {
                OnDryRun = message.OnDryRun, IgnoreErrors = message.IgnoreErrors,
            };
            await monitor.RegisterResourceHookAsync(hook, cancellation).ConfigureAwait(false);
            return new Empty();
        }),
        Method<Proto.RegisterErrorHookRequest>(Methods.RegisterErrorHook, async (message, cancellation) =>
        {
            await monitor.RegisterErrorHookAsync(new RegisterErrorHookRequest(message.Name, callbacks.Retry(message.Callback)), cancellation)
                .ConfigureAwait(false);
            return new Empty();
        }),
    ];

    private static RpcMethod Method<T>(string path, Func<T, CancellationToken, ValueTask<IMessage>> handleAsync)
        where T : IMessage, new() => Messages.Method(path, handleAsync);
}
