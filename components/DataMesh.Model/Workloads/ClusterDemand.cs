using DataMesh.Model.Access;
using DataMesh.Model.Environments;
using DataMesh.Model.Hub;

namespace DataMesh.Model;

/// <summary>Whether the hub of an environment has what the domains' workloads need.</summary>
public static class ClusterDemand
{
    /// <summary>
    /// Findings about what cannot run: errors for grants on APIs that nothing serves (DM0180) and for a cluster without registry (DM0182).
    /// </summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="hub">What the hub consists of.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="requests">The register.</param>
    /// <param name="grants">What came of it in the environment.</param>
    public static ImmutableArray<Diagnostic> Check(
        Mesh mesh, HubDesign hub, EnvironmentName environment, ImmutableArray<AccessRequest> requests, ImmutableArray<Grant> grants)
    {
        if (!hub.Cluster)
        {
            var ids = grants.Where(mesh.IsOnApi).Select(grant => grant.RequestId).ToHashSet(StringComparer.Ordinal);
            return [.. requests.Where(request => ids.Contains(request.Id)).Select(request => WorkloadDiagnostics.RequestWithoutCluster(request, environment))];
        }

        return hub.Registry
            ? []
            : [.. mesh.Domains.Where(domain => !domain.Workloads.IsEmpty).Select(domain => WorkloadDiagnostics.WithoutRegistry(domain, environment))];
    }

    /// <summary>The warning that a domain's workloads are left out (DM0181); null where they run, or where there are none.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="hub">What the hub consists of.</param>
    /// <param name="environment">The environment.</param>
    public static Diagnostic? LeftOut(Domain domain, HubDesign hub, EnvironmentName environment) =>
        hub.Cluster || domain.Workloads.IsEmpty ? null : WorkloadDiagnostics.LeftOut(domain, environment);
}
