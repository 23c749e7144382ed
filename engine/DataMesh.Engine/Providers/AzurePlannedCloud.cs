using DataMesh.SimulatedAzure;

namespace DataMesh.Engine.Providers;

/// <summary>The simulated Azure as the run's plans would leave it, with Azure's own rules.</summary>
internal sealed class AzurePlannedCloud(AzureRequests requests, CloudStore store) : IPlannedCloud
{
    private readonly PlannedCloud _cloud = new(store);
    private readonly List<ProviderRequest> _expected = [];
    private PlannedCloud? _withExpected;

    /// <summary>The cloud as a program sees it: with what is expected.</summary>
    public ICloudView View => WithExpected();

    public CloudResource? Read(string id) => View.Find(id) is { } found ? AzureNativeProvider.Read(found, PropertyMap.Empty) : null;

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
                _cloud.PutUnplaced(type.ArmType);
            return [];
        }

        requests.Forget(request.Inputs);
        var existing = _cloud.Find(resource.Id);
        if (create && existing is not null)
            return [AzureErrors.ExistsAlready(resource.Id)];
        var errors = AzureErrors.Of(AzureRules.OnPut(_cloud, resource, existing));
        if (errors.IsEmpty)
            _cloud.Put(resource);
        return errors;
    }

    public ImmutableArray<ProviderError> Delete(string id)
    {
        var errors = AzureErrors.Of(AzureRules.OnDelete(_cloud, id));
        if (errors.IsEmpty)
            _cloud.Remove(id);
        return errors;
    }

    // Few programs look at what they have just made, so it is brought together only for those.
    private PlannedCloud WithExpected()
    {
        if (_expected.Count == 0)
            return _withExpected ?? _cloud;
        _withExpected ??= new PlannedCloud(_cloud);
        foreach (var request in _expected)
        {
            if (requests.Predict(request) is { } resource)
                _withExpected.Put(resource);
        }

        _expected.Clear();
        return _withExpected;
    }
}
