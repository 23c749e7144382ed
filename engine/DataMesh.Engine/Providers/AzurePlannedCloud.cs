using DataMesh.SimulatedAzure;

namespace DataMesh.Engine.Providers;

/// <summary>The simulated Azure as the run's plans would leave it, with Azure's own rules.</summary>
internal sealed class AzurePlannedCloud(AzureRequests requests, CloudStore store) : IPlannedCloud
{
    private readonly PlannedCloud _cloud = new(store);

    public ICloudView View => _cloud;

    public CloudResource? Read(string id) => _cloud.Find(id) is { } found ? AzureNativeProvider.Read(found, PropertyMap.Empty) : null;

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
}
