using DataMesh.Engine.Hooks;
using DataMesh.Engine.Planning;
using DataMesh.Engine.State;
using DataMesh.Rpc;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Evaluating;

/// <summary>Decides what becomes of each thing that a program registers, reads or calls, one after the other: callers take turns.</summary>
internal sealed class Registrar
{
    private readonly EvaluationContext _context;
    private readonly Registry _registry;
    private readonly HookTable _hooks;
    private readonly OldResources _olds;
    private readonly ProviderResolver _providers;
    private readonly CustomResources _customResources;
    private readonly Reads _reads;

    public Registrar(EvaluationContext context, Registry registry, HookTable hooks)
    {
        (_context, _registry, _hooks) = (context, registry, hooks);
        _olds = new OldResources(context.Snapshot, context.Info, registry);
        _providers = new ProviderResolver(context, registry, _olds);
        _customResources = new CustomResources(context, registry);
        _reads = new Reads(context, registry, _olds);
    }

    public RegisterResourceResponse Answer(RegisterResourceRequest request)
    {
        var registration = Register(request);
        var isNew = registration.Change.Kind is ChangeKind.Create or ChangeKind.Replace;
        return new RegisterResourceResponse
        {
            Urn = registration.Goal.Urn,
            Id = request.Custom && registration.Goal.Id.Length == 0 ? null : registration.Goal.Id,
            Outputs = request.Custom ? registration.Goal.Outputs : PropertyMap.Empty,
            MissingOutputsAreUnknown = request.Custom && isNew && (_context.Unknowns || registration.Goal.Id.Length == 0),
        };
    }

    public ReadResourceResponse Answer(ReadResourceRequest request)
    {
        var urn = NewUrn(request.Parent, request.Type, request.Name);
        var provider = _providers.Resolve(urn, request.Type, request.Provider, request.Parent, request.Version);
        var outputs = _reads.Answer(request, urn, provider);
        return new ReadResourceResponse(urn, outputs) { MissingOutputsAreUnknown = request.Id is null };
    }

    public InvokeResponse Answer(InvokeRequest request)
    {
        if (request.Token == "pulumi:pulumi:getResource")
            return GetResource(request);
        var provider = _context.Providers.OfType(request.Token) ?? throw UnknownFunction(request.Token);
        var config = _providers.Resolve("", request.Token, request.Provider, "", request.Version).Config;
        try
        {
            return provider.Invoke(request.Token, request.Args, config);
        }
        catch (NotSupportedException)
        {
            throw UnknownFunction(request.Token);
        }
    }

    /// <summary>The refusal of a call of what no provider has.</summary>
    public RpcException UnknownFunction(string token) =>
        _registry.Refuse(ProgramDiagnostics.UnknownFunction(_context.Info.Stack, token), RpcStatus.Unimplemented);

    private Registration Register(RegisterResourceRequest request)
    {
        var urn = NewUrn(request.Parent, request.Type, request.Name);
        if (request.Remote)
            throw _registry.Refuse(
                ProgramDiagnostics.Unsupported(urn, "a component that a provider constructs", "Use a component of this program."), RpcStatus.Unimplemented);
        if (request.ImportId.Length > 0)
            throw _registry.Refuse(
                ProgramDiagnostics.Unsupported(urn, "an import", "Import it with the Pulumi CLI, or read it with Get."), RpcStatus.Unimplemented);
        if (_hooks.FirstMissing(request.Hooks) is { } missing)
            throw _registry.Refuse(ProgramDiagnostics.UnknownHook(urn, missing));
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
        Hooks = request.Hooks,
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
