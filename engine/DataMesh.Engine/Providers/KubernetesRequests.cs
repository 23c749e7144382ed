using System.Runtime.CompilerServices;
using DataMesh.SimulatedAzure.Kubernetes;

namespace DataMesh.Engine.Providers;

/// <summary>
/// Puts the engine's requests to the simulated clusters. A kubeconfig is read once for the configuration that holds it, and what was predicted is remembered by
/// the instance of the inputs, for the same object is predicted and tried on the planned cloud.
/// </summary>
internal sealed class KubernetesRequests(KubernetesApi api)
{
    private readonly ConditionalWeakTable<PropertyMap, ClusterTarget> _targets = [];
    private readonly ConditionalWeakTable<PropertyMap, Predicted> _predicted = [];

    public KubernetesApi Api { get; } = api;

    public ClusterTarget TargetOf(PropertyMap config) => _targets.GetValue(config, KubernetesConfig.TargetOf);

    public KubernetesRequest Of(ProviderRequest request) =>
        new(request.Type, request.Name, request.Seed, TargetOf(request.Config), AzureValues.ToAzure(request.Inputs)) { HoldsSecrets = request.Inputs.ContainsSecrets };

    public KubernetesObject? Predict(ProviderRequest request)
    {
        if (_predicted.TryGetValue(request.Inputs, out var known) && known.Seed == request.Seed && ReferenceEquals(known.Config, request.Config))
            return known.Object;
        if (Api.Predict(Of(request)) is not { } predicted)
            return null;
        _predicted.AddOrUpdate(request.Inputs, new Predicted(request.Seed, request.Config, predicted));
        return predicted;
    }

    private sealed record Predicted(string Seed, PropertyMap Config, KubernetesObject Object);
}
