namespace Pulumi.Hosting;

/// <summary>A registration whose inputs and options are all complete.</summary>
internal sealed record PreparedResource(RegisterResourceRequest Request)
{
    /// <summary>Collects what the engine has to be told; null when something is still to come, which then stands in <paramref name="pending"/>.</summary>
    public static PreparedResource? TryPrepare(
        ProgramRun run, Resource resource, ResourceArgs args, ResourceOptions options, PendingOutputs pending)
    {
        var inputs = PreparedInputs.Write(run, resource, resource, args.ReadInputs(), pending);
        var request = WithOptions(run, resource, inputs, options, pending);
        return pending.IsEmpty ? new PreparedResource(request) : null;
    }

    /// <summary>The request with these inputs and what the options say, as far as it is complete.</summary>
    public static RegisterResourceRequest WithOptions(
        ProgramRun run, Resource resource, PreparedInputs inputs, ResourceOptions options, PendingOutputs pending)
    {
        var custom = options as CustomResourceOptions;
        var urns = inputs.AllDependencies;
        urns.Add(ResourcesIn(options.DependsOnIfAny, pending), resource, pending);
        return new RegisterResourceRequest
        {
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Parent = UrnOf(resource.Parent, pending),
            Custom = resource is CustomResource,
            Remote = resource.Kind == ResourceKind.RemoteComponent,
            Inputs = inputs.Values,
            PropertyDependencies = inputs.PropertyDependencies,
            Dependencies = urns.ToArray(),
            Provider = ProviderReferences.For(resource, options, pending),
            Providers = ProviderReferences.ForRemoteChildren(resource, pending),
            Version = options.Version ?? "",
            PluginDownloadUrl = options.PluginDownloadURL ?? "",
            Protect = options.Protect ?? resource.Parent?.Inheritance.Protect,
            RetainOnDelete = options.RetainOnDelete ?? resource.Parent?.Inheritance.RetainOnDelete,
            DeleteBeforeReplace = custom?.DeleteBeforeReplace,
            IgnoreChanges = [.. options.IgnoreChangesIfAny],
            ReplaceOnChanges = [.. options.ReplaceOnChangesIfAny],
            HideDiffs = [.. options.HideDiffsIfAny],
            AdditionalSecretOutputs = [.. custom?.AdditionalSecretOutputsIfAny ?? []],
            Aliases = AliasSpecs.Of(run, resource, options, pending),
            ImportId = custom?.ImportId ?? "",
            CustomTimeouts = options.CustomTimeouts is { } timeouts ? new OperationTimeouts(timeouts.Create, timeouts.Update, timeouts.Delete) : null,
            DeletedWith = UrnOf(options.DeletedWith, pending),
            ReplaceWith = [.. ResourcesIn(options.ReplaceWithIfAny, pending).Select(other => UrnOf(other, pending))],
            Transforms = options.TransformsIfAny.Count == 0 ? [] : [.. options.TransformsIfAny.Select(transform => TransformCallbacks.Of(run, transform))],
            Hooks = HookBindings.Write(options.HooksIfAny, pending),
            ReplacementTrigger = TriggerOf(run, resource, options, pending),
            EnvVarMappings = custom?.EnvVarMappingsIfAny.ToImmutableDictionary() ?? ImmutableDictionary<string, string>.Empty,
            SupportsResultReporting = true,
        };
    }

    public ReadResourceRequest ToRead(string? id) => new()
    {
        Id = id,
        Type = Request.Type,
        Name = Request.Name,
        Parent = Request.Parent,
        Properties = Request.Inputs,
        Dependencies = Request.Dependencies,
        Provider = Request.Provider,
        Version = Request.Version,
        PluginDownloadUrl = Request.PluginDownloadUrl,
        AdditionalSecretOutputs = Request.AdditionalSecretOutputs,
    };

    // What the trigger is made of is not what the resource depends on: only its value counts.
    private static PropertyValue? TriggerOf(ProgramRun run, Resource resource, ResourceOptions options, PendingOutputs pending) =>
        options.ReplacementTrigger is null
            ? null
            : new ValueWriter(pending, run.HasResourceReferences, resource).WriteProperty(new InputValue("replacementTrigger", options.ReplacementTrigger, false)).Value;

    private static string UrnOf(Resource? resource, PendingOutputs pending) =>
        resource is not null && pending.TryGet(resource.Urn, out var urn) ? urn.Value : "";

    private static IEnumerable<Resource> ResourcesIn(InputList<Resource>? list, PendingOutputs pending) =>
        list is not null && pending.TryGet(list.ToOutput(), out var resources) && resources.IsKnown ? resources.Value.Where(resource => resource is not null) : [];
}
