using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Rules;

/// <summary>
/// Containers, pods and claims stay within the limit ranges of their namespace.
/// https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/limitranger/admission.go
/// </summary>
internal sealed class LimitRangeRule : IClusterRule
{
    public bool Concerns(KubernetesType type) => type.GroupKind == "PersistentVolumeClaim" || Workload.Resources.Contains(type.Resource);

    public IEnumerable<AzureError> Check(ClusterView cluster, KubernetesObject candidate, KubernetesObject? existing)
    {
        if (candidate.Namespace is not { } home) yield break;
        var problems = new List<string>();
        if (candidate.Type.GroupKind == "PersistentVolumeClaim")
        {
            var requested = PodDemand.Amounts(ValueTree.Map(candidate.Outputs, "spec", "resources", "requests"));
            foreach (var item in LimitRanges.Of(cluster, home, "PersistentVolumeClaim")) Hold("PersistentVolumeClaim", item, requested, requested, "request", problems);
            if (problems.Count > 0) yield return ClusterErrors.Forbidden(candidate.Type.Resource, candidate.Name, Together(problems));
            yield break;
        }
        if (!Workload.IsAwaited(candidate) || Workload.Of(candidate.Type.Resource, candidate.Name, candidate.Outputs) is not { Count: > 0 } workload) yield break;
        var ranges = LimitRanges.Of(cluster, home, "Container");
        var demand = PodDemand.Of(workload.Pod, ranges);
        foreach (var item in ranges)
            foreach (var container in demand.Containers) Hold("Container", item, container.Requests, container.Limits, "limit", problems);
        foreach (var item in LimitRanges.Of(cluster, home, "Pod")) Hold("Pod", item, Totals(demand, item, ofLimits: false), Totals(demand, item, ofLimits: true), "limit", problems);
        if (problems.Count > 0) yield return ClusterErrors.Forbidden("pods", workload.PodName, Together(problems));
    }

    private static void Hold(
        string type, IReadOnlyDictionary<string, object?> item, SortedDictionary<string, Quantity> requests, SortedDictionary<string, Quantity> limits, string upper,
        List<string> problems)
    {
        foreach (var (resource, least) in PodDemand.Amounts(ValueTree.Map(item, "min")))
        {
            if (!requests.TryGetValue(resource, out var asked)) problems.Add($"minimum {resource} usage per {type} is {least}.  No request is specified");
            else if (asked < least) problems.Add($"minimum {resource} usage per {type} is {least}, but request is {asked}");
        }
        foreach (var (resource, most) in PodDemand.Amounts(ValueTree.Map(item, "max")))
        {
            if (!limits.TryGetValue(resource, out var limit)) problems.Add($"maximum {resource} usage per {type} is {most}.  No {upper} is specified");
            else if (limit > most) problems.Add($"maximum {resource} usage per {type} is {most}, but {upper} is {limit}");
        }
    }

    private static SortedDictionary<string, Quantity> Totals(PodDemand demand, IReadOnlyDictionary<string, object?> item, bool ofLimits)
    {
        var totals = new SortedDictionary<string, Quantity>(StringComparer.Ordinal);
        foreach (var resource in ValueTree.Map(item, "min").Keys.Concat(ValueTree.Map(item, "max").Keys))
            if (demand.Containers.Any(container => (ofLimits ? container.Limits : container.Requests).ContainsKey(resource)))
                totals[resource] = demand.Sum(container => ofLimits ? container.Limits : container.Requests, resource);
        return totals;
    }

    private static string Together(List<string> problems) => problems.Count == 1 ? problems[0] : $"[{string.Join(", ", problems)}]";
}
