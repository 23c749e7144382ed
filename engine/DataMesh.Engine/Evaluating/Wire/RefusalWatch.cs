using DataMesh.Rpc;
using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Evaluating.Wire;

/// <summary>
/// Stands between the wire and the engine. A program that is refused something fails with the refusal and logs it, in words of its own language and with the
/// place in its code; people have the engine's own diagnostic by then, so the echo is dropped.
/// </summary>
internal sealed class RefusalWatch(IResourceMonitor monitor, IEngine engine) : IResourceMonitor, IEngine
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _refusals = new(StringComparer.Ordinal);
    private bool _loggedErrors;

    /// <summary>Whether the program logged an error.</summary>
    public bool LoggedErrors
    {
        get
        {
            lock (_gate)
                return _loggedErrors;
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> SupportsFeatureAsync(string id, CancellationToken cancellationToken) => monitor.SupportsFeatureAsync(id, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request, CancellationToken cancellationToken) =>
        WatchAsync(() => monitor.RegisterResourceAsync(request, cancellationToken));

    /// <inheritdoc/>
    public ValueTask RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request, CancellationToken cancellationToken) =>
        monitor.RegisterResourceOutputsAsync(request, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request, CancellationToken cancellationToken) =>
        WatchAsync(() => monitor.ReadResourceAsync(request, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken) =>
        WatchAsync(() => monitor.InvokeAsync(request, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<CallResponse> CallAsync(CallRequest request, CancellationToken cancellationToken) =>
        WatchAsync(() => monitor.CallAsync(request, cancellationToken));

    /// <inheritdoc/>
    public ValueTask RegisterStackTransformAsync(TransformCallback callback, CancellationToken cancellationToken) =>
        monitor.RegisterStackTransformAsync(callback, cancellationToken);

    /// <inheritdoc/>
    public ValueTask RegisterStackInvokeTransformAsync(InvokeTransformCallback callback, CancellationToken cancellationToken) =>
        monitor.RegisterStackInvokeTransformAsync(callback, cancellationToken);

    /// <inheritdoc/>
    public ValueTask RegisterResourceHookAsync(RegisterHookRequest request, CancellationToken cancellationToken) =>
        WatchAsync(() => monitor.RegisterResourceHookAsync(request, cancellationToken));

    /// <inheritdoc/>
    public ValueTask RegisterErrorHookAsync(RegisterErrorHookRequest request, CancellationToken cancellationToken) =>
        WatchAsync(() => monitor.RegisterErrorHookAsync(request, cancellationToken));

    /// <inheritdoc/>
    public ValueTask SignalAndWaitForShutdownAsync(CancellationToken cancellationToken) => monitor.SignalAndWaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask LogAsync(LogRequest request, CancellationToken cancellationToken)
    {
        request = request with { Message = TerminalText.Plain(request.Message) };
        if (request.Severity == LogSeverity.Error)
        {
            lock (_gate)
            {
                _loggedErrors = true;
                if (_refusals.Any(refusal => request.Message.Contains(refusal, StringComparison.Ordinal)))
                    return ValueTask.CompletedTask;
            }
        }

        return engine.LogAsync(request, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask RequirePulumiVersionAsync(string range, CancellationToken cancellationToken) =>
        WatchAsync(() => engine.RequirePulumiVersionAsync(range, cancellationToken));

    private async ValueTask WatchAsync(Func<ValueTask> call) => await WatchAsync(async () =>
    {
        await call().ConfigureAwait(false);
        return true;
    }).ConfigureAwait(false);

    private async ValueTask<T> WatchAsync<T>(Func<ValueTask<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (RpcException refusal) when (refusal.Message.Length > 0)
        {
            lock (_gate)
                _refusals.Add(refusal.Message);
            throw;
        }
    }
}
