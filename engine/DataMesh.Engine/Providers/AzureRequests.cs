using DataMesh.SimulatedAzure;

namespace DataMesh.Engine.Providers;

/// <summary>
/// Puts the engine's requests to the simulated Azure. What was converted and predicted once is remembered by the instance of the inputs, for the same resource
/// is checked, predicted and tried on the planned cloud.
/// </summary>
internal sealed class AzureRequests(AzureApi api)
{
    private readonly Dictionary<PropertyMap, IReadOnlyDictionary<string, object?>> _trees = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PropertyMap, (string Seed, AzureResource Resource)> _resources = new(ReferenceEqualityComparer.Instance);

    public AzureApi Api { get; } = api;

    public AzureRequest Of(ProviderRequest request) => new(
        request.Type,
        request.Name,
        request.Seed,
        AzureConfig.Subscription(request.Config),
        AzureConfig.Tenant(request.Config),
        request.Config.Find("location")?.AsString(),
        TreeOf(request.Inputs));

    public AzureResource? Predict(ProviderRequest request)
    {
        if (_resources.TryGetValue(request.Inputs, out var known) && known.Seed == request.Seed)
            return known.Resource;
        if (Api.Predict(Of(request)) is not { } resource)
            return null;
        _resources[request.Inputs] = (request.Seed, resource);
        return resource;
    }

    /// <summary>Remembers what the simulated Azure made of inputs.</summary>
    public void Remember(PropertyMap map, IReadOnlyDictionary<string, object?> tree) => _trees[map] = tree;

    /// <summary>Forgets what is not needed again.</summary>
    public void Forget(PropertyMap map)
    {
        _trees.Remove(map);
        _resources.Remove(map);
    }

    private IReadOnlyDictionary<string, object?> TreeOf(PropertyMap map) => _trees.TryGetValue(map, out var tree) ? tree : AzureValues.ToAzure(map);
}
