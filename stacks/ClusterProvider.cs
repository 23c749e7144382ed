using DataMesh.Components.Hub;
using DataMesh.Stacks.Settings;
using Pulumi;
using Pulumi.Kubernetes;

namespace DataMesh.Stacks;

/// <summary>The provider of the hub's cluster, in a domain's stack.</summary>
internal static class ClusterProvider
{
    /// <summary>Registers the provider. Whoever runs the stack signs in: nothing that opens the cluster is kept.</summary>
    public static Provider Create(ClusterReference cluster, MeshSettings settings) => new("cluster", new ProviderArgs
    {
        KubeConfig = Output.Tuple(cluster.Server, cluster.CertificateAuthority)
            .Apply(found => ClusterSignIn.Kubeconfig(found.Item1, found.Item2, settings.TenantId)),
        // By its id it is the same cluster, whatever certificate and address its API server gets: then nothing in it is replaced.
        ClusterIdentifier = cluster.Id,
        // A list of callers that changes reaches those who read it, without a new one in its place.
        EnableConfigMapMutable = true,
    });
}
