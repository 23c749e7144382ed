namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>
/// Clusters as the executor meets them. Each call is one transaction on the file of the cloud: it is refused and changes nothing, or it is done and kept. A put
/// is idempotent, as server-side apply is: the same request again leaves the same object.
/// </summary>
/// <param name="store">Where the cloud is kept.</param>
/// <param name="api">What requests must look like, and what they answer.</param>
public sealed class SimulatedCluster(CloudStore store, KubernetesApi api)
{
    /// <summary>Creates or changes an object.</summary>
    public (KubernetesObject? Object, IReadOnlyList<AzureError> Errors) Put(KubernetesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var check = api.Check(request);
        if (!check.Errors.IsEmpty) return (null, check.Errors);
        if (api.Predict(request with { Inputs = check.Inputs }) is not { } candidate || request.Target.Server is not { } server)
            return (null, [ClusterErrors.Misconfigured("the cluster, or the name of the object, is not known")]);
        return store.InOneTransaction<(KubernetesObject?, IReadOnlyList<AzureError>)>(() =>
        {
            var errors = ClusterRules.OnPut(store, request.Target, candidate, Find(request.Target, candidate));
            if (!errors.IsEmpty) return (null, errors);
            if (Clusters.Find(store, server) is not { } cluster) return (null, [ClusterErrors.Unreachable(server)]);
            store.Put(candidate.InCluster(cluster));
            return (candidate, []);
        });
    }

    /// <summary>Deletes an object; a namespace with everything in it. What is not there, or whose cluster is gone, counts as deleted.</summary>
    public IReadOnlyList<AzureError> Delete(ClusterTarget target, KubernetesType type, string id)
    {
        var errors = ClusterRules.OnDelete(type, id);
        if (!errors.IsEmpty) return errors;
        return store.InOneTransaction(() =>
        {
            if (ObjectAddress.Of(store, target, type, id) is { } address) store.Delete(address);
            return errors;
        });
    }

    private KubernetesObject? Find(ClusterTarget target, KubernetesObject candidate) =>
        ObjectAddress.Of(store, target, candidate) is { } address && store.Find(address) is { } found ? KubernetesObject.From(candidate.Type, found) : null;
}
