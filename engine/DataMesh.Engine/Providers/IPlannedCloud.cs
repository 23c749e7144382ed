namespace DataMesh.Engine.Providers;

/// <summary>A cloud on which steps are only tried: it refuses what the real one would refuse, and is thrown away.</summary>
public interface IPlannedCloud
{
    /// <summary>The resource at this address after the steps so far; null where there is none.</summary>
    CloudResource? Read(ResourceAddress address);

    /// <summary>Creates or updates a resource.</summary>
    /// <param name="request">The resource, with checked inputs.</param>
    /// <param name="create">Whether it must not exist yet.</param>
    ImmutableArray<ProviderError> Put(ProviderRequest request, bool create);

    /// <summary>Deletes a resource.</summary>
    ImmutableArray<ProviderError> Delete(ResourceAddress address);
}
