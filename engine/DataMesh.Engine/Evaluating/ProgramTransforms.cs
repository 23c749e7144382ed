using DataMesh.Rpc;
using DataMesh.Rpc.Monitor;

namespace DataMesh.Engine.Evaluating;

/// <summary>Knows the transforms of a program: those of its resources, which reach all that is below them, and those of the whole stack.</summary>
internal sealed class ProgramTransforms(ProgramInfo info, Registry registry)
{
    private readonly Dictionary<string, ImmutableArray<TransformCallback>> _ofResources = new(StringComparer.Ordinal);
    private ImmutableArray<TransformCallback> _ofStack = [];

    /// <summary>The transforms of calls of provider functions, in the order in which they run.</summary>
    public ImmutableArray<InvokeTransformCallback> OfCalls { get; private set; } = [];

    public void Add(TransformCallback transform) => _ofStack = _ofStack.Add(transform);

    public void Add(InvokeTransformCallback transform) => OfCalls = OfCalls.Add(transform);

    /// <summary>The transforms that a registration goes through: its own, those of its parents, the nearest first, those of the stack.</summary>
    public ImmutableArray<TransformCallback> For(RegisterResourceRequest request)
    {
        if (!request.Transforms.IsEmpty)
            _ofResources[Urn.Of(info.Stack, info.Project, request.Parent, request.Type, request.Name)] = request.Transforms;
        if (_ofResources.Count == 0)
            return _ofStack;
        var all = ImmutableArray.CreateBuilder<TransformCallback>();
        all.AddRange(request.Transforms);
        for (var parent = request.Parent; parent.Length > 0; parent = registry.Find(parent)?.Goal.Parent ?? "")
        {
            if (_ofResources.TryGetValue(parent, out var inherited))
                all.AddRange(inherited);
        }

        all.AddRange(_ofStack);
        return all.DrainToImmutable();
    }

    /// <summary>The registration as the transforms make it, one after the other.</summary>
    public static async ValueTask<RegisterResourceRequest> ApplyAsync(
        RegisterResourceRequest request, ImmutableArray<TransformCallback> transforms, CancellationToken cancellationToken)
    {
        foreach (var transform in transforms)
            request = With(request, await transform(ToTransform(request), cancellationToken).ConfigureAwait(false));
        return request;
    }

    /// <summary>The call as the transforms make it, one after the other.</summary>
    public static async ValueTask<InvokeRequest> ApplyAsync(
        InvokeRequest request, ImmutableArray<InvokeTransformCallback> transforms, CancellationToken cancellationToken)
    {
        foreach (var transform in transforms)
        {
            var options = new InvokeTransformOptions(request.Provider, request.Version, request.PluginDownloadUrl);
            var response = await transform(new InvokeTransformRequest(request.Token, request.Args, options), cancellationToken).ConfigureAwait(false);
            options = response.Options ?? options;
            request = request with
            {
                Args = response.Args ?? request.Args,
                Provider = options.Provider,
                Version = options.Version,
                PluginDownloadUrl = options.PluginDownloadUrl,
            };
        }

        return request;
    }

    private static TransformRequest ToTransform(RegisterResourceRequest request) => new()
    {
        Type = request.Type,
        Name = request.Name,
        Custom = request.Custom,
        Parent = request.Parent,
        Properties = request.Inputs,
        PropertyDependencies = request.PropertyDependencies,
        Options = new TransformOptions
        {
            DependsOn = request.Dependencies,
            Protect = request.Protect,
            IgnoreChanges = request.IgnoreChanges,
            ReplaceOnChanges = request.ReplaceOnChanges,
            HideDiffs = request.HideDiffs,
            Version = request.Version,
            Aliases = request.Aliases,
            Provider = request.Provider,
            Providers = request.Providers,
            CustomTimeouts = request.CustomTimeouts,
            PluginDownloadUrl = request.PluginDownloadUrl,
            RetainOnDelete = request.RetainOnDelete,
            DeletedWith = request.DeletedWith,
            ReplaceWith = request.ReplaceWith,
            DeleteBeforeReplace = request.DeleteBeforeReplace,
            AdditionalSecretOutputs = request.AdditionalSecretOutputs,
            ImportId = request.ImportId,
            Hooks = request.Hooks,
        },
    };

    private static RegisterResourceRequest With(RegisterResourceRequest request, TransformResponse response)
    {
        if (response.Properties is { } properties)
        {
            // What the properties depend on now, the resource depends on too.
            var urns = response.PropertyDependencies.Values.SelectMany(static urns => urns);
            request = request with
            {
                Inputs = properties,
                PropertyDependencies = response.PropertyDependencies,
                Dependencies = [.. request.Dependencies.Union(urns, StringComparer.Ordinal)],
            };
        }

        if (response.Options is not { } options)
            return request;
        var ofProperties = request.PropertyDependencies.Values.SelectMany(static urns => urns);
        return request with
        {
            Dependencies = [.. options.DependsOn.Union(ofProperties, StringComparer.Ordinal)],
            Protect = options.Protect,
            IgnoreChanges = options.IgnoreChanges,
            ReplaceOnChanges = options.ReplaceOnChanges,
            HideDiffs = options.HideDiffs,
            Version = options.Version,
            Aliases = options.Aliases,
            Provider = options.Provider,
            Providers = options.Providers,
            CustomTimeouts = options.CustomTimeouts,
            PluginDownloadUrl = options.PluginDownloadUrl,
            RetainOnDelete = options.RetainOnDelete,
            DeletedWith = options.DeletedWith,
            ReplaceWith = options.ReplaceWith,
            DeleteBeforeReplace = options.DeleteBeforeReplace,
            AdditionalSecretOutputs = options.AdditionalSecretOutputs,
            ImportId = options.ImportId,
            Hooks = options.Hooks,
        };
    }
}
