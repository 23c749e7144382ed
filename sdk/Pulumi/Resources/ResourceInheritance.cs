namespace Pulumi;

/// <summary>What a resource has of its own options and of its parent's, and hands on to its children.</summary>
internal sealed class ResourceInheritance
{
    public static ResourceInheritance None { get; } = new();

    public bool? Protect { get; private init; }

    public bool? RetainOnDelete { get; private init; }

    /// <summary>The provider for each package.</summary>
    public ImmutableDictionary<string, ProviderResource> Providers { get; private init; } = ImmutableDictionary<string, ProviderResource>.Empty;

    /// <summary>The transformations to run: the resource's own first.</summary>
    public ImmutableArray<ResourceTransformation> Transformations { get; private init; } = [];

    /// <summary>The aliases of the resource and of its parents, for an engine that does not derive the children's itself.</summary>
    public IReadOnlyList<Input<Alias>> Aliases { get; private init; } = [];

    public static ResourceInheritance Of(Resource resource, ResourceOptions options)
    {
        var above = resource.Parent?.Inheritance ?? None;
        var protect = options.Protect ?? above.Protect;
        var retain = options.RetainOnDelete ?? above.RetainOnDelete;
        var providers = AddProviders(above.Providers, resource, options);
        var hasOwn = options.TransformationsIfAny.Count + options.AliasesIfAny.Count > 0;

        // Most resources add nothing to what their parent hands on: they share it.
        if (!hasOwn && protect == above.Protect && retain == above.RetainOnDelete && ReferenceEquals(providers, above.Providers) && above.Aliases.Count == 0)
            return above;
        return new ResourceInheritance
        {
            Protect = protect,
            RetainOnDelete = retain,
            Providers = providers,
            Transformations = [.. options.TransformationsIfAny, .. above.Transformations],
            Aliases = options.AliasesIfAny,
        };
    }

    private static ImmutableDictionary<string, ProviderResource> AddProviders(
        ImmutableDictionary<string, ProviderResource> above, Resource resource, ResourceOptions options)
    {
        var own = (options as ComponentResourceOptions)?.ProvidersIfAny ?? [];
        if (options.Provider is { } single)
        {
            if (own.Count > 0)
                throw new ResourceException("Do not supply both 'provider' and 'providers' options to a ComponentResource.", resource);
            return above.SetItem(single.Package, single);
        }

        foreach (var provider in own)
            above = above.SetItem(provider.Package, provider);
        return above;
    }
}
