namespace Pulumi.Hosting;

/// <summary>The options of a resource for a transform and back. Resources in them are known by their URN only, whichever way the engine calls.</summary>
internal static class TransformedOptions
{
    public static ResourceOptions Read(TransformRequest request)
    {
        var options = request.Options;
        ResourceOptions read = request.Custom
            ? new CustomResourceOptions
            {
                DeleteBeforeReplace = options.DeleteBeforeReplace,
                AdditionalSecretOutputs = [.. options.AdditionalSecretOutputs],
                ImportId = TextOrNull(options.ImportId),
            }
            : new ComponentResourceOptions { Providers = [.. options.Providers.Values.Order(StringComparer.Ordinal).Select(text => new KnownProvider(text))] };
        read.Parent = ResourceOrNull(request.Parent);
        read.DependsOn = options.DependsOn.Select(urn => (Resource)new KnownResource(urn)).ToArray();
        read.Protect = options.Protect;
        read.IgnoreChanges = [.. options.IgnoreChanges];
        read.ReplaceOnChanges = [.. options.ReplaceOnChanges];
        read.HideDiffs = [.. options.HideDiffs];
        read.Version = TextOrNull(options.Version);
        read.Provider = options.Provider.Length > 0 ? new KnownProvider(options.Provider) : null;
        read.CustomTimeouts = options.CustomTimeouts is { } timeouts
            ? new CustomTimeouts { Create = timeouts.Create, Update = timeouts.Update, Delete = timeouts.Delete }
            : null;
        read.Aliases = [.. options.Aliases.Select(alias => (Input<Alias>)Read(alias))];
        read.PluginDownloadURL = TextOrNull(options.PluginDownloadUrl);
        read.RetainOnDelete = options.RetainOnDelete;
        read.DeletedWith = ResourceOrNull(options.DeletedWith);
        read.ReplaceWith = options.ReplaceWith.Select(urn => (Resource)new KnownResource(urn)).ToArray();
        read.Hooks = HookBindings.Read(options.Hooks);
        return read;
    }

    /// <summary>What the engine is to take instead, as far as it is complete.</summary>
    public static TransformOptions Write(ResourceOptions options, bool custom, PendingOutputs pending)
    {
        var own = custom ? options as CustomResourceOptions : null;
        var providers = custom ? [] : (options as ComponentResourceOptions)?.ProvidersIfAny ?? [];
        return new TransformOptions
        {
            DependsOn = Urns(options.DependsOnIfAny, pending),
            Protect = options.Protect,
            IgnoreChanges = [.. options.IgnoreChangesIfAny],
            ReplaceOnChanges = [.. options.ReplaceOnChangesIfAny],
            HideDiffs = [.. options.HideDiffsIfAny],
            Version = options.Version ?? "",
            Aliases = [.. options.AliasesIfAny.Select(alias => AliasSpecs.Spec(alias, pending)).OfType<AliasSpec>()],
            Provider = options.Provider?.TryGetReference(pending) ?? "",
            Providers = providers.DistinctBy(provider => provider.Package)
                .ToImmutableDictionary(provider => provider.Package, provider => provider.TryGetReference(pending) ?? "", StringComparer.Ordinal),
            CustomTimeouts = options.CustomTimeouts is { } timeouts ? new OperationTimeouts(timeouts.Create, timeouts.Update, timeouts.Delete) : null,
            PluginDownloadUrl = options.PluginDownloadURL ?? "",
            RetainOnDelete = options.RetainOnDelete,
            DeletedWith = Urn(options.DeletedWith, pending),
            ReplaceWith = Urns(options.ReplaceWithIfAny, pending),
            DeleteBeforeReplace = own?.DeleteBeforeReplace,
            AdditionalSecretOutputs = [.. own?.AdditionalSecretOutputsIfAny ?? []],
            ImportId = own?.ImportId ?? "",
            Hooks = HookBindings.Write(options.HooksIfAny, pending),
        };
    }

    private static Alias Read(AliasSpec alias) => new()
    {
        Urn = TextOrNull(alias.Urn),
        Name = InputOrNull(alias.Name),
        Type = InputOrNull(alias.Type),
        Stack = InputOrNull(alias.Stack),
        Project = InputOrNull(alias.Project),
        ParentUrn = InputOrNull(alias.ParentUrn),
        NoParent = alias.NoParent,
    };

    private static ImmutableArray<string> Urns(InputList<Resource>? list, PendingOutputs pending) =>
        list is not null && pending.TryGet(list.ToOutput(), out var resources) && resources.IsKnown
            ? [.. resources.Value.Where(resource => resource is not null).Select(resource => Urn(resource, pending)).Distinct(StringComparer.Ordinal)]
            : [];

    private static string Urn(Resource? resource, PendingOutputs pending) =>
        resource is not null && pending.TryGet(resource.Urn, out var urn) ? urn.Value : "";

    private static string? TextOrNull(string text) => text.Length > 0 ? text : null;

    private static Input<string>? InputOrNull(string text) => text.Length > 0 ? (Input<string>)text : null;

    private static KnownResource? ResourceOrNull(string urn) => urn.Length > 0 ? new KnownResource(urn) : null;
}
