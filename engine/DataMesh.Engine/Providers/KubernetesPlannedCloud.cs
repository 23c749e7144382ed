using DataMesh.SimulatedAzure;
using DataMesh.SimulatedAzure.Kubernetes;

namespace DataMesh.Engine.Providers;

/// <summary>The simulated clusters as the run's plans would leave them, with the rules of Kubernetes.</summary>
internal sealed class KubernetesPlannedCloud(KubernetesRequests requests, PlannedCloud cloud, ExpectedCloud expected) : IPlannedCloud
{
    public CloudResource? Read(ResourceAddress address) =>
        KubernetesProvider.Find(requests, expected.View, address) is { } found ? KubernetesProvider.Read(found, PropertyMap.Empty) : null;

    public void Expect(ProviderRequest request) => expected.Add(
        view => requests.Predict(request) is { } candidate && ObjectAddress.ClusterOf(view, requests.TargetOf(request.Config)) is { } cluster
            ? candidate.InCluster(cluster)
            : null);

    public void ExpectNothing() => expected.Clear();

    public ImmutableArray<ProviderError> Put(ProviderRequest request, bool create)
    {
        var target = requests.TargetOf(request.Config);
        if (requests.Predict(request) is not { } candidate)
        {
            if (requests.Api.Types.Find(request.Type) is { } type)
                cloud.PutUnplaced(type.StoredType);
            return [];
        }

        var place = ObjectAddress.Of(cloud, target, candidate);
        var existing = place is not null && cloud.Find(place) is { } found ? KubernetesObject.From(candidate.Type, found) : null;
        if (create && existing is not null && !target.TakesOver)
            return AzureErrors.Of([ClusterRules.ExistsAlready(existing)]);
        var errors = AzureErrors.Of(ClusterRules.OnPut(cloud, target, candidate, existing));
        if (!errors.IsEmpty)
            return errors;
        if (ObjectAddress.ClusterOf(cloud, target) is { } cluster)
            cloud.Put(candidate.InCluster(cluster));
        else
            cloud.PutUnplaced(candidate.Type.StoredType);
        return [];
    }

    public ImmutableArray<ProviderError> Delete(ResourceAddress address)
    {
        if (requests.Api.Types.Find(address.Type) is not { } type)
            return [];
        var errors = AzureErrors.Of(ClusterRules.OnDelete(type, address.Id));
        if (errors.IsEmpty && ObjectAddress.Of(cloud, requests.TargetOf(address.Config), type, address.Id) is { } place)
            cloud.Remove(place);
        return errors;
    }
}
