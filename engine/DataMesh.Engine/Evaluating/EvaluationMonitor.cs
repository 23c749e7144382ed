using DataMesh.Engine.Planning;
using DataMesh.Engine.State;
using DataMesh.Rpc;
using DataMesh.Rpc.EngineService;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Evaluating;

/// <summary>
/// The monitor that a program talks to while it is evaluated. It changes nothing: it notes what is registered, and answers with ids and outputs as the
/// provider predicts them. Every call completes synchronously, so an in-process program runs in one go.
/// </summary>
public sealed class EvaluationMonitor : IResourceMonitor, IEngine
{
    private static readonly HashSet<string> Features = new(StringComparer.Ordinal)
    {
        "secrets", "resourceReferences", "outputValues", "deletedWith", "replaceWith", "aliasSpecs", "replacementTrigger",
    };

    private readonly EvaluationContext _context;
    private readonly Registry _registry = new();
    private readonly OldResources _olds;
    private readonly ProviderResolver _providers;
    private readonly CustomResources _customResources;
    private readonly Reads _reads;
    private readonly List<LogRequest> _messages = [];
    private readonly Lock _gate = new();
    private readonly string _stackUrn;
    private PropertyMap _stackOutputs = PropertyMap.Empty;

    /// <summary>A monitor for one run of a program.</summary>
    public EvaluationMonitor(EvaluationContext context)
    {
        _context = context;
        _olds = new OldResources(context.Snapshot, context.Info, _registry);
        _providers = new ProviderResolver(context, _registry, _olds);
        _customResources = new CustomResources(context, _registry);
        _reads = new Reads(context, _registry, _olds);
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
            var registration = Register(request);
            var isNew = registration.Change.Kind is ChangeKind.Create or ChangeKind.Replace;
            return ValueTask.FromResult(new RegisterResourceResponse
            {
                Urn = registration.Goal.Urn,
                Id = request.Custom && registration.Goal.Id.Length == 0 ? null : registration.Goal.Id,
                Outputs = request.Custom ? registration.Goal.Outputs : PropertyMap.Empty,
                MissingOutputsAreUnknown = request.Custom && isNew && (_context.Unknowns || registration.Goal.Id.Length == 0),
            });
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
        {
            var urn = NewUrn(request.Parent, request.Type, request.Name);
            var provider = _providers.Resolve(urn, request.Type, request.Provider, request.Parent, request.Version);
            var registration = _reads.Register(request, urn, provider);
            return ValueTask.FromResult(new ReadResourceResponse(urn, registration.Goal.Outputs));
        }
    }

    /// <inheritdoc/>
    public ValueTask<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (request.Token == "pulumi:pulumi:getResource")
                return ValueTask.FromResult(GetResource(request));
            var provider = _context.Providers.OfType(request.Token)
                ?? throw _registry.Refuse(ProgramDiagnostics.UnknownFunction(_context.Info.Stack, request.Token), RpcStatus.Unimplemented);
            var config = _providers.Resolve("", request.Token, request.Provider, "", request.Version).Config;
            try
            {
                return ValueTask.FromResult(provider.Invoke(request.Token, request.Args, config));
            }
            catch (NotSupportedException)
            {
                throw _registry.Refuse(ProgramDiagnostics.UnknownFunction(_context.Info.Stack, request.Token), RpcStatus.Unimplemented);
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask<CallResponse> CallAsync(CallRequest request, CancellationToken cancellationToken)
    {
        lock (_gate)
            throw _registry.Refuse(ProgramDiagnostics.UnknownFunction(_context.Info.Stack, request.Token), RpcStatus.Unimplemented);
    }

    /// <inheritdoc/>
    public ValueTask SignalAndWaitForShutdownAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

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

    private Registration Register(RegisterResourceRequest request)
    {
        var urn = NewUrn(request.Parent, request.Type, request.Name);
        if (request.Remote)
            throw _registry.Refuse(
                ProgramDiagnostics.Unsupported(urn, "a component that a provider constructs", "Use a component of this program."), RpcStatus.Unimplemented);
        if (request.ImportId.Length > 0)
            throw _registry.Refuse(
                ProgramDiagnostics.Unsupported(urn, "an import", "Import it with the Pulumi CLI, or read it with Get."), RpcStatus.Unimplemented);
        var goal = GoalOf(request, urn);
        if (!request.Custom)
            return RegisterComponent(request, goal);
        if (Urn.IsProviderType(request.Type))
            return _providers.Register(urn, request, goal);
        var provider = _providers.Resolve(urn, request.Type, request.Provider, request.Parent, request.Version);
        return _customResources.Register(request, goal, _olds.Find(urn, request), provider);
    }

    private Registration RegisterComponent(RegisterResourceRequest request, StateResource goal)
    {
        var old = _olds.Find(goal.Urn, request);
        var diffs = old is null ? [] : InputDiff.Compare(old.Inputs, goal.Inputs, static _ => false);
        if (old is not null)
            goal = goal with { Aliases = old.Urn == goal.Urn ? old.Aliases : old.Aliases.Add(old.Urn) };
        var change = old is null ? ResourceChange.Create : diffs.IsEmpty ? ResourceChange.Same : new ResourceChange(ChangeKind.Update, diffs, [], false);
        var registration = new Registration(goal, old, change) { Providers = request.Providers };
        _registry.Add(registration);
        return registration;
    }

    private StateResource GoalOf(RegisterResourceRequest request, string urn) => new()
    {
        Urn = urn,
        Type = request.Type,
        Custom = request.Custom,
        Inputs = request.Inputs,
        Parent = request.Parent,
        Protect = request.Protect ?? false,
        RetainOnDelete = request.RetainOnDelete ?? false,
        Dependencies = _registry.Known(request.Dependencies),
        PropertyDependencies = _registry.Known(request.PropertyDependencies),
        AdditionalSecretOutputs = request.AdditionalSecretOutputs,
        CustomTimeouts = request.CustomTimeouts,
        DeletedWith = _registry.Find(request.DeletedWith) is null ? "" : request.DeletedWith,
        ReplaceWith = _registry.Known(request.ReplaceWith),
        IgnoreChanges = request.IgnoreChanges,
        ReplaceOnChanges = request.ReplaceOnChanges,
        HideDiffs = request.HideDiffs,
        ReplacementTrigger = request.ReplacementTrigger,
    };

    private string NewUrn(string parent, string type, string name)
    {
        var urn = Urn.Of(_context.Info.Stack, _context.Info.Project, parent, type, name);
        if (parent.Length > 0 && _registry.Find(parent) is null)
            throw _registry.Refuse(ProgramDiagnostics.UnknownParent(urn, parent));
        return _registry.Find(urn) is null ? urn : throw _registry.Refuse(ProgramDiagnostics.DuplicateUrn(urn));
    }

    private InvokeResponse GetResource(InvokeRequest request)
    {
        var urn = request.Args.Find("urn")?.AsString() ?? "";
        if (_registry.Find(urn) is not { } found)
            return new InvokeResponse(PropertyMap.Empty) { Failures = [new CallFailure("urn", $"unknown resource {urn}")] };
        return new InvokeResponse(PropertyMap.Of(
            ("urn", PropertyValue.Of(urn)),
            ("id", found.Goal.Custom && found.Goal.Id.Length == 0 ? PropertyValue.Unknown : PropertyValue.Of(found.Goal.Id)),
            ("provider", PropertyValue.Of(found.Goal.Provider)),
            ("state", PropertyValue.Of(found.Goal.Outputs))));
    }
}
