namespace DataMesh.Engine.Providers;

/// <summary>A cloud on which steps are only tried: it refuses what the real one would refuse, and is thrown away.</summary>
public interface IPlannedCloud
{
    /// <summary>The resource at this address after the steps so far, and with what is expected; null where there is none.</summary>
    CloudResource? Read(ResourceAddress address);

    /// <summary>
    /// Notes what the program that is being evaluated has registered: it will be there by the time that a function is called or a resource read that depends
    /// on it. No step: what is expected is not judged, and is no obstacle to anything.
    /// </summary>
    /// <param name="request">The resource, with checked inputs.</param>
    void Expect(ProviderRequest request);

    /// <summary>Forgets what was expected: a plan has been made of it, or another program begins.</summary>
    void ExpectNothing();

    /// <summary>Creates or updates a resource.</summary>
    /// <param name="request">The resource, with checked inputs.</param>
    /// <param name="create">Whether it must not exist yet.</param>
    ImmutableArray<ProviderError> Put(ProviderRequest request, bool create);

    /// <summary>Deletes a resource.</summary>
    ImmutableArray<ProviderError> Delete(ResourceAddress address);
}
