using System.Globalization;
using DataMesh.Model.Environments;

namespace DataMesh.Components.Workloads;

/// <summary>What a domain may use of the cluster: as much as its workloads need at their most, and nothing besides.</summary>
public static class NamespaceQuota
{
    // While a new version comes, one replica more than the most is there.
    private const int Surge = 1;

    /// <summary>The hard limits, as a resource quota has them.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="profile">What the environment decides.</param>
    public static ImmutableDictionary<string, string> Of(Domain domain, WorkloadProfile profile)
    {
        var replicas = profile.MostReplicas + Surge;
        var requests = Sum(domain.Workloads.Select(workload => workload.Requests.Times(replicas)));
        var limits = Sum(domain.Workloads.Select(workload => workload.Limits.Times(replicas)));
        return ImmutableDictionary<string, string>.Empty
            .Add("requests.cpu", requests.Cpu)
            .Add("requests.memory", requests.Memory)
            .Add("limits.cpu", limits.Cpu)
            .Add("limits.memory", limits.Memory)
            .Add("pods", Text(domain.Workloads.Length * replicas))
            .Add("services", Text(domain.Workloads.Length))
            .Add("services.loadbalancers", Text(domain.Workloads.Length))
            // What a domain keeps, it keeps in its stores.
            .Add("persistentvolumeclaims", "0");
    }

    private static ComputeAmount Sum(IEnumerable<ComputeAmount> amounts) => amounts.Aggregate(new ComputeAmount(0, 0), (sum, amount) => sum.Plus(amount));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
