using DataMesh.SimulatedAzure;

namespace DataMesh.Engine.Providers;

/// <summary>The simulated Azure as the run's plans would leave it, with Azure's own rules.</summary>
internal sealed class AzurePlannedCloud(AzureRequests requests, PlannedCloud cloud, ExpectedCloud expected) : IPlannedCloud
{
    public CloudResource? Read(ResourceAddress address) =>
        expected.View.Find(address.Id) is { } found ? AzureNativeProvider.Read(found, PropertyMap.Empty) : null;

    public void Expect(ProviderRequest request) => expected.Add(_ => requests.Predict(request));

    public void ExpectNothing() => expected.Clear();

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
