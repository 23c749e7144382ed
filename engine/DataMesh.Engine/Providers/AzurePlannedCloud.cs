using DataMesh.SimulatedAzure;

namespace DataMesh.Engine.Providers;

/// <summary>The simulated Azure as the run's plans would leave it, with Azure's own rules.</summary>
internal sealed class AzurePlannedCloud(AzureRequests requests, PlannedCloud cloud) : IPlannedCloud
{
    public ICloudView View => cloud;

    public CloudResource? Read(ResourceAddress address) =>
        cloud.Find(address.Id) is { } found ? AzureNativeProvider.Read(found, PropertyMap.Empty) : null;

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
}
