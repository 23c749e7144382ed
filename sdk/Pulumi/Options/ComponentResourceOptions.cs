namespace Pulumi;

/// <summary>How a component is handled.</summary>
public sealed class ComponentResourceOptions : ResourceOptions
{
    private List<ProviderResource>? _providers;

    public List<ProviderResource> Providers { get => _providers ??= []; set => _providers = value; }

    internal IReadOnlyList<ProviderResource> ProvidersIfAny => _providers ?? [];

    /// <summary>New options: lists of both, of single values the second's where it has one, of two providers of a package the second's.</summary>
    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2)
    {
        var merged = new ComponentResourceOptions();
        foreach (var options in (ReadOnlySpan<ComponentResourceOptions?>)[options1, options2])
        {
            if (options is null)
                continue;
            merged.TakeOver(options);
            foreach (var provider in options.ProvidersIfAny)
            {
                merged.Providers.RemoveAll(earlier => earlier.Package == provider.Package);
                merged.Providers.Add(provider);
            }
        }

        return merged;
    }
}
