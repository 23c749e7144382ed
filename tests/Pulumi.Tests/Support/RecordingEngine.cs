using System.Collections.Concurrent;
using DataMesh.Rpc.Wire;

namespace Pulumi.Tests.Support;

/// <summary>
/// An engine that writes down what a program asks for, and answers every resource with its inputs as outputs. It can take its time, leave
/// outputs unknown, or refuse.
/// </summary>
internal sealed class RecordingEngine : IResourceMonitor, IEngine
{
    private readonly ConcurrentQueue<RegisterResourceRequest> _registered = new();

    public bool AnswersLater { get; init; }

    public bool DryRun { get; init; }

    public HashSet<string> MissingFeatures { get; init; } = [];

    public Func<RegisterResourceRequest, RegisterResourceResponse, RegisterResourceResponse> Answer { get; init; } = (_, response) => response;

    public Func<ReadResourceRequest, PropertyMap> Read { get; init; } = request => request.Properties;

    public Func<InvokeRequest, InvokeResponse> Invoke { get; init; } = request => new InvokeResponse(request.Args);

    public Func<CallRequest, CallResponse> Call { get; init; } = request => new CallResponse(request.Args);

    public ConcurrentQueue<CallRequest> Calls { get; } = new();

    public RegisterResourceRequest[] Registered => [.. _registered];

    public ConcurrentQueue<RegisterResourceOutputsRequest> Outputs { get; } = new();

    public ConcurrentQueue<ReadResourceRequest> Reads { get; } = new();

    public ConcurrentQueue<InvokeRequest> Invokes { get; } = new();

    public ConcurrentQueue<LogRequest> Logs { get; } = new();

    public ConcurrentQueue<string> RequiredVersions { get; } = new();

    public RpcException? RefusedVersion { get; init; }

    public int Shutdowns { get; private set; }

    /// <summary>What is done with the program's functions once it has registered all, and while it waits.</summary>
    public Func<Task> AtEnd { get; set; } = () => Task.CompletedTask;

    public RegisterResourceRequest this[string name] => _registered.Single(request => request.Name == name);

    public Task<ProgramResult> RunAsync(Action program) => RunAsync(() =>
    {
        program();
        return new Dictionary<string, object?>();
    });

    public Task<ProgramResult> RunAsync(
        Func<IDictionary<string, object?>> program, ImmutableDictionary<string, string>? config = null, params string[] secretKeys) =>
        InProcess.RunAsync(this, this, InfoWith(config, secretKeys), () => Task.FromResult(program()), CancellationToken.None);

    /// <summary>The same in this process or over the wire; the program must do its work.</summary>
    public async Task MustRunAsync(bool overWire, Action program)
    {
        if (!overWire)
        {
            (await RunAsync(program)).ShouldSucceed();
            return;
        }

        await using var server = await MonitorServer.StartAsync(this, this, CancellationToken.None);
        var main = new StackProgram(() =>
        {
            program();
            return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>());
        }, options: null);
        (await ProcessHost.RunAsync(main, new PulumiEnvironment(InfoWith(null, []), server.Address, server.Address), new WireConnector())).ShouldBe(0);
    }

    public Task<ProgramResult> RunStackAsync(Func<Stack> create) =>
        InProcess.RunAsync(this, this, InfoWith(null, []), create, CancellationToken.None);

    public async ValueTask<bool> SupportsFeatureAsync(string id, CancellationToken cancellationToken)
    {
        await PauseAsync();
        return !MissingFeatures.Contains(id);
    }

    public async ValueTask<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request, CancellationToken cancellationToken)
    {
        _registered.Enqueue(request);
        await PauseAsync();
        var urn = UrnOf(request.Parent, request.Type, request.Name);
        return Answer(request, new RegisterResourceResponse
        {
            Urn = urn,
            Id = request.Custom ? $"id-of-{request.Name}" : "",
            Outputs = request.Inputs,
            MissingOutputsAreUnknown = DryRun,
        });
    }

    public async ValueTask RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request, CancellationToken cancellationToken)
    {
        await PauseAsync();
        Outputs.Enqueue(request);
    }

    public async ValueTask<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request, CancellationToken cancellationToken)
    {
        Reads.Enqueue(request);
        await PauseAsync();
        return new ReadResourceResponse(UrnOf(request.Parent, request.Type, request.Name), Read(request)) { MissingOutputsAreUnknown = DryRun };
    }

    public async ValueTask<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken)
    {
        Invokes.Enqueue(request);
        await PauseAsync();
        return Invoke(request);
    }

    public async ValueTask<CallResponse> CallAsync(CallRequest request, CancellationToken cancellationToken)
    {
        Calls.Enqueue(request);
        await PauseAsync();
        return Call(request);
    }

    public ConcurrentQueue<InvokeTransformCallback> InvokeTransforms { get; } = new();

    public ConcurrentQueue<RegisterHookRequest> Hooks { get; } = new();

    public ConcurrentQueue<RegisterErrorHookRequest> ErrorHooks { get; } = new();

    public async ValueTask RegisterStackTransformAsync(TransformCallback callback, CancellationToken cancellationToken) => await PauseAsync();

    public async ValueTask RegisterStackInvokeTransformAsync(InvokeTransformCallback callback, CancellationToken cancellationToken)
    {
        await PauseAsync();
        InvokeTransforms.Enqueue(callback);
    }

    public async ValueTask RegisterResourceHookAsync(RegisterHookRequest request, CancellationToken cancellationToken)
    {
        await PauseAsync();
        Hooks.Enqueue(request);
    }

    public async ValueTask RegisterErrorHookAsync(RegisterErrorHookRequest request, CancellationToken cancellationToken)
    {
        await PauseAsync();
        ErrorHooks.Enqueue(request);
    }

    public async ValueTask SignalAndWaitForShutdownAsync(CancellationToken cancellationToken)
    {
        Shutdowns++;
        await AtEnd();
    }

    public ValueTask LogAsync(LogRequest request, CancellationToken cancellationToken)
    {
        Logs.Enqueue(request);
        return ValueTask.CompletedTask;
    }

    public ValueTask RequirePulumiVersionAsync(string range, CancellationToken cancellationToken)
    {
        RequiredVersions.Enqueue(range);
        return RefusedVersion is { } refusal ? throw refusal : ValueTask.CompletedTask;
    }

    public static string UrnOf(string parent, string type, string name) =>
        $"urn:pulumi:dev::mesh::{(parent.Length == 0 ? type : $"{parent.Split("::")[2]}${type}")}::{name}";

    private ProgramInfo InfoWith(ImmutableDictionary<string, string>? config, string[] secretKeys) => new()
    {
        Project = "mesh",
        Stack = "dev",
        DryRun = DryRun,
        Config = config ?? ImmutableDictionary<string, string>.Empty,
        ConfigSecretKeys = [.. secretKeys],
    };

    private async ValueTask PauseAsync()
    {
        if (AnswersLater)
            await Task.Yield();
    }
}
