using DataMesh.Engine.State;

namespace DataMesh.Engine.Providers;

/// <summary>Makes the request that puts a resource of a plan or state to its provider.</summary>
internal static class Requests
{
    public static ProviderRequest For(StateResource resource, PropertyMap config) =>
        new(resource.Type, Urn.NameOf(resource.Seed), resource.Urn, resource.Seed, resource.Inputs, config);
}
