namespace DataMesh.SimulatedAzure.Kubernetes;

/// <summary>Where an object is kept. An id of the provider says neither the kind nor the cluster.</summary>
public static class ObjectAddress
{
    /// <summary>The id under which the cloud keeps an object; null when there is no such cluster, or it is not known yet.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="target">Where the provider works.</param>
    /// <param name="type">The kind.</param>
    /// <param name="id">The id, as the provider writes it: <c>namespace/name</c>, or <c>name</c> for what belongs to the whole cluster.</param>
    public static string? Of(ICloudView cloud, ClusterTarget target, KubernetesType type, string id)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(id);
        if (ClusterOf(cloud, target) is not { } cluster) return null;
        if (!type.IsNamespaced) return ObjectIds.Of(cluster, type, null, id);
        var at = id.IndexOf('/');
        return at < 0 ? ObjectIds.Of(cluster, type, target.Namespace ?? ClusterTarget.Default, id) : ObjectIds.Of(cluster, type, id[..at], id[(at + 1)..]);
    }

    /// <summary>The id under which the cloud keeps an object that is known; null when there is no such cluster, or it is not known yet.</summary>
    public static string? Of(ICloudView cloud, ClusterTarget target, KubernetesObject of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return ClusterOf(cloud, target) is { } cluster ? ObjectIds.Of(cluster, of.Type, of.Namespace, of.Name) : null;
    }

    /// <summary>The id of the cluster that a provider works on; null when the cloud has none at its address, or the address is not known yet.</summary>
    public static string? ClusterOf(ICloudView cloud, ClusterTarget target)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        ArgumentNullException.ThrowIfNull(target);
        return target.Server is { } server ? Clusters.Find(cloud, server) : null;
    }
}
