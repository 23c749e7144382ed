using DataMesh.Engine.State;

namespace DataMesh.Engine.Providers;

/// <summary>What finds a resource in the cloud. Some ids say it all; others count only for their type, and only where the provider works.</summary>
/// <param name="Type">The type token.</param>
/// <param name="Id">The id.</param>
/// <param name="Config">The inputs of the provider resource.</param>
public sealed record ResourceAddress(string Type, string Id, PropertyMap Config)
{
    /// <summary>Where a resource is whose provider is configured so.</summary>
    public static ResourceAddress Of(StateResource resource, PropertyMap config)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return new ResourceAddress(resource.Type, resource.Id, config);
    }

    /// <summary>Where a resource of this snapshot is.</summary>
    public static ResourceAddress In(Snapshot snapshot, StateResource resource)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(resource);
        return Of(resource, snapshot.Find(resource.ProviderUrn)?.Outputs ?? PropertyMap.Empty);
    }
}
