using DataMesh.Engine.State;

namespace DataMesh.Engine.Providers;

/// <summary>Makes the request that puts a resource of a plan or state to its provider.</summary>
internal static class Requests
{
    public static ProviderRequest For(StateResource resource, PropertyMap config) =>
        For(resource, resource.Aliases, resource.Inputs, config);

    /// <summary>The request for a resource as it would be with these aliases and inputs.</summary>
    public static ProviderRequest For(StateResource resource, ImmutableArray<string> aliases, PropertyMap inputs, PropertyMap config)
    {
        var seed = aliases.IsEmpty ? resource.Urn : aliases[0];
        return new ProviderRequest(resource.Type, Urn.NameOf(seed), resource.Urn, seed, inputs, config);
    }
}
