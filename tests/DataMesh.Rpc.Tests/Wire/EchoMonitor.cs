using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Rpc.Tests.Wire;

/// <summary>A monitor that answers with what it got, and keeps what it was given.</summary>
internal sealed class EchoMonitor : IResourceMonitor, IEngine
{
    public List<string> Seen { get; } = [];

    public List<LogRequest> Logs { get; } = [];

    public ValueTask<bool> SupportsFeatureAsync(string id, CancellationToken cancellationToken) => ValueTask.FromResult(id == "yes");

    public ValueTask<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request, CancellationToken cancellationToken)
    {
        if (request.Type == "refused")
            throw new RpcException(RpcStatus.InvalidArgument, "refused");
        Seen.Add($"register {request.Type} {request.Name}");
        return ValueTask.FromResult(new RegisterResourceResponse { Urn = $"urn:{request.Name}", Id = "id", Outputs = request.Inputs });
    }

    public ValueTask RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request, CancellationToken cancellationToken)
    {
        Seen.Add($"outputs {request.Urn}");
        return ValueTask.CompletedTask;
    }

    public ValueTask<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request, CancellationToken cancellationToken)
    {
        Seen.Add($"read {request.Id}");
        return ValueTask.FromResult(new ReadResourceResponse($"urn:{request.Name}", request.Properties));
    }

    public ValueTask<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken)
    {
        Seen.Add($"invoke {request.Token}");
        return ValueTask.FromResult(new InvokeResponse(request.Args));
    }

    public ValueTask<CallResponse> CallAsync(CallRequest request, CancellationToken cancellationToken)
    {
        Seen.Add($"call {request.Token}");
        return ValueTask.FromResult(new CallResponse(request.Args));
    }

    public TransformCallback? Transform { get; private set; }

    public InvokeTransformCallback? InvokeTransform { get; private set; }

    public RegisterHookRequest? Hook { get; private set; }

    public RegisterErrorHookRequest? ErrorHook { get; private set; }

    public ValueTask RegisterStackTransformAsync(TransformCallback callback, CancellationToken cancellationToken)
    {
        Transform = callback;
        return ValueTask.CompletedTask;
    }

    public ValueTask RegisterStackInvokeTransformAsync(InvokeTransformCallback callback, CancellationToken cancellationToken)
    {
        InvokeTransform = callback;
        return ValueTask.CompletedTask;
    }

    public ValueTask RegisterResourceHookAsync(RegisterHookRequest request, CancellationToken cancellationToken)
    {
        Hook = request;
        return ValueTask.CompletedTask;
    }

    public ValueTask RegisterErrorHookAsync(RegisterErrorHookRequest request, CancellationToken cancellationToken)
    {
        ErrorHook = request;
        return ValueTask.CompletedTask;
    }

    public ValueTask SignalAndWaitForShutdownAsync(CancellationToken cancellationToken)
    {
        Seen.Add("end");
        return ValueTask.CompletedTask;
    }

    public ValueTask LogAsync(LogRequest request, CancellationToken cancellationToken)
    {
        lock (Logs)
            Logs.Add(request);
        return ValueTask.CompletedTask;
    }

    public ValueTask RequirePulumiVersionAsync(string range, CancellationToken cancellationToken)
    {
        Seen.Add($"version {range}");
        return ValueTask.CompletedTask;
    }
}
