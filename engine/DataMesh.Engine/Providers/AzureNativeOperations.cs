using DataMesh.SimulatedAzure;

namespace DataMesh.Engine.Providers;

/// <summary>The package azure-native on the simulated Azure: changes it.</summary>
internal sealed class AzureNativeOperations(AzureRequests requests, CloudStore store, Lock gate) : IResourceOperations
{
    private readonly SimulatedCloud _cloud = new(store, requests.Api);

    public OperationResult Create(ProviderRequest request) => Put(request);

    public OperationResult Update(string id, ProviderRequest request) => Put(request);

    public OperationResult Delete(ResourceAddress address)
    {
        lock (gate)
        {
            var result = _cloud.Delete(address.Id);
            return result.Succeeded ? OperationResult.Deleted : new OperationResult(null, AzureErrors.Of(result.Errors));
        }
    }

    private OperationResult Put(ProviderRequest request)
    {
        lock (gate)
        {
            var result = _cloud.Put(requests.Of(request));
            return result.Resource is { } resource
                ? new OperationResult(AzureNativeProvider.Read(resource, request.Inputs), [])
                : new OperationResult(null, AzureErrors.Of(result.Errors));
        }
    }
}
