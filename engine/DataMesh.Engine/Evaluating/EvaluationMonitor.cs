using DataMesh.Engine.Hooks;
using DataMesh.Engine.State;
using DataMesh.Rpc;
using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Evaluating;

/// <summary>
/// The monitor that a program talks to while it is evaluated. It changes nothing: it notes what is registered, and answers with ids and outputs as the
/// provider predicts them. Every call completes synchronously, so an in-process program runs in one go; only a transform of the program itself may take its
/// time, and a program with hooks stays for those until the run has ended.
/// </summary>
public sealed class EvaluationMonitor : IResourceMonitor, IEngine
{
    private static readonly HashSet<string> Features = new(StringComparer.Ordinal)
    {
        "secrets", "resourceReferences", "outputValues", "deletedWith", "replaceWith", "aliasSpecs", "transforms", "invokeTransforms", "resourceHooks",
        "errorHooks", "replacementTrigger",
    };

    private readonly EvaluationContext _context;
    private readonly Registry _registry = new();
    private readonly Registrar _registrar;
    private readonly ProgramTransforms _transforms;
    private readonly List<LogRequest> _messages = [];
    private readonly Lock _gate = new();
    private readonly string _stackUrn;
    private readonly TaskCompletionSource _kept = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private PropertyMap _stackOutputs = PropertyMap.Empty;

    /// <summary>A monitor for one run of a program.</summary>
    public EvaluationMonitor(EvaluationContext context)
    {
        _context = context;
        _registrar = new Registrar(context, _registry, Hooks);
        _transforms = new ProgramTransforms(context.Info, _registry);
        _stackUrn = Urn.OfStack(context.Info.Stack, context.Info.Project);
    }

    /// <summary>What is wrong so far.</summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            lock (_gate)
                return [.. _registry.Diagnostics];
        }
    }

    /// <summary>What the program logged so far, in order, without debug messages.</summary>
    public ImmutableArray<LogRequest> Messages
    {
        get
        {
            lock (_gate)
                return [.. _messages];
        }
    }

    /// <summary>The hooks that the program registered so far.</summary>
    internal HookTable Hooks { get; } = new();

    /// <summary>Ends when the program has registered all that it will, and stays for its hooks; never where it has none.</summary>
    internal Task Kept => _kept.Task;

    /// <summary>Lets a program go that was kept for its hooks.</summary>
    internal void Release() => _released.TrySetResult();

    /// <summary>What was registered so far, in canonical order.</summary>
    public DesiredState ToDesiredState()
    {
        lock (_gate)
        {
            // The stack's outputs may come before its children are registered, so they are set at the end.
            if (_registry.Find(_stackUrn) is { } stack)
                stack.Goal = stack.Goal with { Outputs = _stackOutputs };
            var resources = CanonicalOrder.Sort(_registry.All, static registration => registration.Goal);
            return new DesiredState([.. resources.Select(registration => registration.ToDesired())], _stackOutputs, [.. _messages]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> SupportsFeatureAsync(string id, CancellationToken cancellationToken) => ValueTask.FromResult(Features.Contains(id));

    /// <inheritdoc/>
    public ValueTask<RegisterResourceResponse> RegisterResourceAsync(RegisterResourceRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            var transforms = _transforms.For(request);
            return transforms.IsEmpty ? ValueTask.FromResult(_registrar.Answer(request)) : TransformAsync(request, transforms, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public ValueTask RegisterResourceOutputsAsync(RegisterResourceOutputsRequest request, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (request.Urn == _stackUrn)
                _stackOutputs = request.Outputs;
            else if (_registry.Find(request.Urn) is { } registration)
                registration.Goal = registration.Goal with { Outputs = request.Outputs };
            return ValueTask.CompletedTask;
        }
    }

    /// <inheritdoc/>
    public ValueTask<ReadResourceResponse> ReadResourceAsync(ReadResourceRequest request, CancellationToken cancellationToken)
    {
        lock (_gate)
            return ValueTask.FromResult(_registrar.Answer(request));
    }

    /// <inheritdoc/>
    public ValueTask<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var transforms = _transforms.OfCalls;
            return transforms.IsEmpty ? ValueTask.FromResult(_registrar.Answer(request)) : TransformAsync(request, transforms, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public ValueTask<CallResponse> CallAsync(CallRequest request, CancellationToken cancellationToken)
    {
        lock (_gate)
            throw _registrar.UnknownFunction(request.Token);
    }

    /// <inheritdoc/>
    public ValueTask RegisterStackTransformAsync(TransformCallback callback, CancellationToken cancellationToken)
    {
        lock (_gate)
            _transforms.Add(callback);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask RegisterStackInvokeTransformAsync(InvokeTransformCallback callback, CancellationToken cancellationToken)
    {
        lock (_gate)
            _transforms.Add(callback);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask RegisterResourceHookAsync(RegisterHookRequest request, CancellationToken cancellationToken) =>
        Accept(Hooks.TryAdd(request), request.Name);

    /// <inheritdoc/>
    public ValueTask RegisterErrorHookAsync(RegisterErrorHookRequest request, CancellationToken cancellationToken) =>
        Accept(Hooks.TryAdd(request), request.Name);

    /// <inheritdoc/>
    public ValueTask SignalAndWaitForShutdownAsync(CancellationToken cancellationToken)
    {
        if (Hooks.IsEmpty)
            return ValueTask.CompletedTask;
        _kept.TrySetResult();
        return new ValueTask(_released.Task.WaitAsync(cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask LogAsync(LogRequest request, CancellationToken cancellationToken)
    {
        if (request.Severity == LogSeverity.Debug)
            return ValueTask.CompletedTask;
        lock (_gate)
        {
            _messages.Add(request);
            _context.Logged(request);
            if (request.Severity == LogSeverity.Error)
                _registry.Report(ProgramDiagnostics.Logged(_context.Info.Stack, request));
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask RequirePulumiVersionAsync(string range, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (VersionRange.TryParse(range) is not { } versions)
                throw _registry.Refuse(ProgramDiagnostics.MalformedVersionRange(_context.Info.Stack, range));
            if (!versions.Contains(VersionRange.Spoken))
                throw _registry.Refuse(ProgramDiagnostics.OtherVersionRequired(_context.Info.Stack, range, VersionRange.Spoken.ToString(3)));
            return ValueTask.CompletedTask;
        }
    }

    // Transforms are code of the program, which may take its time and may talk to this monitor meanwhile. A call waits for nothing but its own.
    private async ValueTask<RegisterResourceResponse> TransformAsync(
        RegisterResourceRequest request, ImmutableArray<TransformCallback> transforms, CancellationToken cancellationToken)
    {
        try
        {
            request = await ProgramTransforms.ApplyAsync(request, transforms, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            throw TransformFailed($"'{request.Name}' ({request.Type})", error);
        }

        lock (_gate)
            return _registrar.Answer(request);
    }

    private async ValueTask<InvokeResponse> TransformAsync(
        InvokeRequest request, ImmutableArray<InvokeTransformCallback> transforms, CancellationToken cancellationToken)
    {
        try
        {
            request = await ProgramTransforms.ApplyAsync(request, transforms, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            throw TransformFailed($"the call of '{request.Token}'", error);
        }

        lock (_gate)
            return _registrar.Answer(request);
    }

    // Whatever the program's code throws is a refusal of what it was to transform.
    private RpcException TransformFailed(string what, Exception error)
    {
        lock (_gate)
            return _registry.Refuse(ProgramDiagnostics.TransformFailed(_context.Info.Stack, what, error.Message));
    }

    private ValueTask Accept(bool accepted, string hook)
    {
        lock (_gate)
            return accepted ? ValueTask.CompletedTask : throw _registry.Refuse(ProgramDiagnostics.HookNameTaken(_context.Info.Stack, hook));
    }
}
