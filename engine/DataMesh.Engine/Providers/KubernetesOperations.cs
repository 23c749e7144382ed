using DataMesh.SimulatedAzure;
using DataMesh.SimulatedAzure.Kubernetes;

namespace DataMesh.Engine.Providers;

/// <summary>The package kubernetes on simulated clusters: changes them.</summary>
internal sealed class KubernetesOperations(KubernetesRequests requests, CloudStore store, Lock gate) : IResourceOperations
{
    private readonly SimulatedCluster _clusters = new(store, requests.Api);

    public OperationResult Create(ProviderRequest request) => Put(request);

    public OperationResult Update(string id, ProviderRequest request) => Put(request);

    public OperationResult Delete(ResourceAddress address)
    {
        if (requests.Api.Types.Find(address.Type) is not { } type)
            return OperationResult.Deleted;
        lock (gate)
        {
            var errors = _clusters.Delete(requests.TargetOf(address.Config), type, address.Id);
            return errors.Count == 0 ? OperationResult.Deleted : new OperationResult(null, AzureErrors.Of(errors));
        }
    }

    private OperationResult Put(ProviderRequest request)
    {
        lock (gate)
        {
            var (made, errors) = _clusters.Put(requests.Of(request));
            return made is null ? new OperationResult(null, AzureErrors.Of(errors)) : new OperationResult(KubernetesProvider.Read(made, request.Inputs), []);
        }
    }
}
