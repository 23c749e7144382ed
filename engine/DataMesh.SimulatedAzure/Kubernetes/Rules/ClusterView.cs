using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Rules;

/// <summary>What is in one cluster, to read.</summary>
/// <param name="cloud">The cloud that it is kept in.</param>
/// <param name="cluster">The id of the cluster.</param>
internal sealed class ClusterView(ICloudView cloud, string cluster)
{
    /// <summary>
    /// The namespaces that every cluster begins with. https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces
    /// </summary>
    private static readonly string[] Initial = ["default", "kube-node-lease", "kube-public", "kube-system"];

    public static bool IsInitial(string @namespace) => Initial.Contains(@namespace);

    /// <summary>Whether the namespace is there, or may be among those whose names are not known yet.</summary>
    public bool HasNamespace(string name) =>
        IsInitial(name) || cloud.Find(ObjectIds.NamespaceOf(cluster, name)) is not null || cloud.MayHoldMore(ObjectIds.NamespaceType);

    /// <summary>A label of a namespace; null where it has none of that name, or where it is not known yet.</summary>
    public string? LabelOfNamespace(string @namespace, string label) =>
        cloud.Find(ObjectIds.NamespaceOf(cluster, @namespace)) is { } found ? ValueTree.Text(found.Outputs, "metadata", "labels", label) : null;

    /// <summary>Whether there is an object of this name, or may be one whose name is not known yet.</summary>
    public bool Has(string resource, string @namespace, string name) =>
        cloud.Find(ObjectIds.Of(cluster, resource, @namespace, name)) is not null || cloud.MayHoldMore($"{ObjectIds.NamespaceType}/{resource}");

    /// <summary>The objects of one resource in a namespace, in the order of their names.</summary>
    public IEnumerable<AzureResource> InNamespace(string @namespace, string resource) =>
        cloud.ByKey(ObjectIds.Listing(ObjectIds.NamespaceOf(cluster, @namespace), resource));
}
