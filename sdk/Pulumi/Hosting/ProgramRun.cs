using System.Collections.Concurrent;

namespace Pulumi.Hosting;

/// <summary>
/// One run of a program: whom it talks to, what it was told, what it has started. Several may be under way in one process; code finds its own
/// through the flow of execution.
/// </summary>
internal sealed class ProgramRun(IResourceMonitor monitor, IEngine engine, ProgramInfo info, CancellationToken cancellationToken)
{
    private static readonly AsyncLocal<ProgramRun?> CurrentRun = new();

    private readonly HashSet<string> _features = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<string, (Resource Resource, int Maker)> _lookedUp = new(StringComparer.Ordinal);
    private readonly Lock _logGate = new();
    private List<Resource>? _resources;
    private volatile bool _loggedErrors;
    private int _numbers;

    /// <summary>The run that the caller is part of, or null.</summary>
    public static ProgramRun? Current => CurrentRun.Value;

    public static ProgramRun Required =>
        CurrentRun.Value ?? throw new InvalidOperationException("Trying to acquire Deployment.Instance before 'Run' was called.");

    public IResourceMonitor Monitor { get; } = monitor;

    public ProgramInfo Info { get; } = info;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    public TaskTracker Tasks { get; } = new();

    public Stack? Stack { get; private set; }

    public bool LoggedErrors => _loggedErrors;

    /// <summary>The message that was logged last: when it is with the engine, or cannot get there, so are all before it.</summary>
    public Task LastLog { get; private set; } = Task.CompletedTask;

    /// <summary>Whether the engine takes references to resources as values.</summary>
    public bool HasResourceReferences { get; private set; }

    /// <summary>Whether the engine works out aliases, those that children have through their parents included.</summary>
    public bool HasAliasSpecs { get; private set; }

    public string StackResourceName => $"{Info.Project}-{Info.Stack}";

    /// <summary>Asks the engine what it can do.</summary>
    public async ValueTask LearnFeaturesAsync()
    {
        HasResourceReferences = await Monitor.SupportsFeatureAsync("resourceReferences", CancellationToken).ConfigureAwait(false);
        HasAliasSpecs = await Monitor.SupportsFeatureAsync("aliasSpecs", CancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends when the engine knows all transforms of calls that the program has registered so far.</summary>
    public Task TransformsRegistered { get; private set; } = Task.CompletedTask;

    /// <summary>Refuses to go on under an engine that lacks what the program uses.</summary>
    /// <param name="id">The feature's id.</param>
    /// <param name="name">What people call it.</param>
    public async ValueTask RequireFeatureAsync(string id, string name)
    {
        lock (_gate)
        {
            if (_features.Contains(id))
                return;
        }

        if (!await Monitor.SupportsFeatureAsync(id, CancellationToken).ConfigureAwait(false))
            throw new RunException($"The Pulumi CLI does not support {name}. Please update the Pulumi CLI.");
        lock (_gate)
            _features.Add(id);
    }

    /// <summary>Has the engine run the transform over all calls from now on.</summary>
    public void Register(InvokeTransform transform)
    {
        var registering = RegisterAsync(transform);
        if (registering.IsCompletedSuccessfully)
            return;
        var task = registering.AsTask();
        Tasks.Track(task);
        lock (_gate)
            TransformsRegistered = Task.WhenAll(TransformsRegistered, task);
    }

    /// <summary>Makes this the run of the caller's flow of execution; it ends with the caller's async method.</summary>
    public void MakeCurrent() => CurrentRun.Value = this;

    public void Enter(Stack stack) => Stack = stack;

    /// <summary>Whether the URN is one of this stack.</summary>
    public bool Owns(string urn) => urn.StartsWith($"urn:pulumi:{Info.Stack}::{Info.Project}::", StringComparison.Ordinal);

    /// <summary>The object that was made to look up this resource; null where there is none. Before it has its outputs, only who makes it sees it.</summary>
    public Resource? FindLookedUp(string urn) =>
        _lookedUp.TryGetValue(urn, out var found) && (found.Maker == 0 || found.Maker == Environment.CurrentManagedThreadId) ? found.Resource : null;

    /// <summary>Notes an object that looks up a resource, before it has its outputs, for a resource may refer to itself; and again when it has them.</summary>
    public void LookingUp(string urn, Resource resource, bool isReady) =>
        _lookedUp[urn] = (resource, isReady ? 0 : Environment.CurrentManagedThreadId);

    /// <summary>A number that is higher than all before.</summary>
    public int NextNumber() => Interlocked.Increment(ref _numbers);

    public void KeepResources() => _resources = [];

    public void Created(Resource resource)
    {
        if (_resources is null)
            return;
        lock (_resources)
            _resources.Add(resource);
    }

    public ImmutableArray<Resource> Resources()
    {
        if (_resources is null)
            return [];
        lock (_resources)
            return [.. _resources];
    }

    public void Log(LogSeverity severity, string message, Resource? resource, bool ephemeral, int streamId = 0)
    {
        if (severity == LogSeverity.Error)
            _loggedErrors = true;
        Task logging;
        lock (_logGate)
            logging = LastLog = LogAsync(LastLog, severity, message, resource, ephemeral, streamId);
        Tasks.Track(logging);
    }

    private async ValueTask RegisterAsync(InvokeTransform transform)
    {
        await RequireFeatureAsync("invokeTransforms", "invoke transforms").ConfigureAwait(false);
        await Monitor.RegisterStackInvokeTransformAsync(TransformCallbacks.Of(this, transform), CancellationToken).ConfigureAwait(false);
    }

    public async ValueTask RequirePulumiVersionAsync(string range)
    {
        try
        {
            await engine.RequirePulumiVersionAsync(range, CancellationToken).ConfigureAwait(false);
        }
        catch (RpcException refusal)
        {
            const string TooOld = "The installed version of the CLI does not support the `RequirePulumiVersion` RPC. Please upgrade the Pulumi CLI";
            throw new RunException(refusal.Status == RpcStatus.Unimplemented ? TooOld : refusal.Message, refusal);
        }
    }

    // One after the other: over the wire, calls that are under way together arrive in any order.
    private async Task LogAsync(Task before, LogSeverity severity, string message, Resource? resource, bool ephemeral, int streamId)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var urn = resource is null ? "" : (await resource.Urn.GetDataAsync().ConfigureAwait(false)).Value;
        try
        {
            await engine.LogAsync(new LogRequest(severity, message, urn, ephemeral, streamId), CancellationToken).ConfigureAwait(false);
        }
        catch (RpcException exception)
        {
            throw new LogException(exception);
        }
    }
}
