using DataMesh.SimulatedAzure;

namespace DataMesh.Engine.Providers;

/// <summary>The simulated Azure as the run's plans would leave it, with Azure's own rules.</summary>
internal sealed class AzurePlannedCloud(AzureRequests requests, PlannedCloud cloud) : IPlannedCloud
{
    private readonly List<ProviderRequest> _expected = [];
    private PlannedCloud? _withExpected;

    /// <summary>The cloud as a program sees it: with what is expected.</summary>
    public ICloudView View => WithExpected();

    public CloudResource? Read(ResourceAddress address) =>
        View.Find(address.Id) is { } found ? AzureNativeProvider.Read(found, PropertyMap.Empty) : null;

    public void Expect(ProviderRequest request) => _expected.Add(request);

    public void ExpectNothing()
    {
        _expected.Clear();
        _withExpected = null;
    }

    public ImmutableArray<ProviderError> Put(ProviderRequest request, bool create)
    {
        if (requests.Predict(request) is not { } resource)
        {
            if (requests.Api.Types.Find(request.Type) is { } type)
                cloud.PutUnplaced(type.ArmType);
            return [];
        }

        requests.Forget(request.Inputs);
        var existing = cloud.Find(resource.Id);
        if (create && existing is not null)
            return [AzureErrors.ExistsAlready(resource.Id)];
        var errors = AzureErrors.Of(AzureRules.OnPut(cloud, resource, existing));
        if (errors.IsEmpty)
            cloud.Put(resource);
        return errors;
    }

    public ImmutableArray<ProviderError> Delete(ResourceAddress address)
    {
        var errors = AzureErrors.Of(AzureRules.OnDelete(cloud, address.Id));
        if (errors.IsEmpty)
            cloud.Remove(address.Id);
        return errors;
    }

    // Few programs look at what they have just made, so it is brought together only for those.
    private PlannedCloud WithExpected()
    {
        if (_expected.Count == 0)
            return _withExpected ?? cloud;
        _withExpected ??= new PlannedCloud(cloud);
        foreach (var request in _expected)
        {
            if (requests.Predict(request) is { } resource)
                _withExpected.Put(resource);
        }

        _expected.Clear();
        return _withExpected;
    }
}
