using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Rules;

/// <summary>
/// A namespace holds no more than its quotas allow: objects of a resource, and pods with what they ask for. A cluster takes a controller whose pods it refuses,
/// and the provider waits for them in vain; both come out as one refusal here. Quotas with scopes are not counted.
/// https://kubernetes.io/docs/concepts/policy/resource-quotas/
/// </summary>
internal sealed class QuotaRule : IClusterRule
{
    public IEnumerable<AzureError> Check(ClusterView cluster, KubernetesObject candidate, KubernetesObject? existing)
    {
        if (candidate.Namespace is not { } home) yield break;
        foreach (var quota in cluster.InNamespace(home, "resourcequotas"))
        {
            if (ValueTree.Get(quota.Outputs, "spec", "scopes") is not null || ValueTree.Get(quota.Outputs, "spec", "scopeSelector") is not null) continue;
            var hard = PodDemand.Amounts(ValueTree.Map(quota.Outputs, "spec", "hard"));
            var name = ValueTree.Text(quota.Outputs, "metadata", "name") ?? "";
            if (OfObjects(cluster, candidate, existing, home, name, hard) is { } tooMany) yield return tooMany;
            if (OfPods(cluster, candidate, home, name, hard) is { } tooMuch) yield return tooMuch;
        }
    }

    private static AzureError? OfObjects(
        ClusterView cluster, KubernetesObject candidate, KubernetesObject? existing, string home, string quota, SortedDictionary<string, Quantity> hard)
    {
        // What counts in pods is refused for the pods.
        if (candidate.Type.GroupKind == "Pod") return null;
        var others = cluster.InNamespace(home, candidate.Type.Resource).Where(other => ValueTree.Text(other.Outputs, "metadata", "name") != candidate.Name).ToList();
        var exceeded = new List<Excess>();
        foreach (var (counted, limit) in hard)
        {
            var asked = ObjectQuota.Count(counted, candidate.Type.Resource, candidate.Outputs);
            if (asked.IsZero) continue;
            // A change that asks for no more than there is already passes, however little is left.
            if (existing is not null && asked <= ObjectQuota.Count(counted, candidate.Type.Resource, existing.Outputs)) continue;
            var used = others.Aggregate(Quantity.Zero, (sum, other) => sum + ObjectQuota.Count(counted, candidate.Type.Resource, other.Outputs));
            if (used + asked > limit) exceeded.Add(new Excess(counted, asked, used, limit));
        }
        return exceeded.Count == 0 ? null : ClusterErrors.Forbidden(candidate.Type.Resource, candidate.Name, Excess.Say(quota, exceeded));
    }

    private static AzureError? OfPods(ClusterView cluster, KubernetesObject candidate, string home, string quota, SortedDictionary<string, Quantity> hard)
    {
        if (!Workload.IsAwaited(candidate) || Workload.Of(candidate.Type.Resource, candidate.Name, candidate.Outputs) is not { Count: > 0 } workload) return null;
        var ranges = LimitRanges.Of(cluster, home, "Container");
        var demand = PodDemand.Of(workload.Pod, ranges);
        var missing = hard.Keys.Select(counted => (counted, containers: string.Join(",", demand.Missing(counted)))).Where(entry => entry.containers.Length > 0).ToList();
        if (missing.Count > 0)
            return ClusterErrors.Forbidden(
                "pods", workload.PodName, $"failed quota: {quota}: must specify {string.Join("; ", missing.Select(entry => $"{entry.counted} for: {entry.containers}"))}");
        var exceeded = new List<Excess>();
        foreach (var (counted, limit) in hard)
        {
            if (demand.Of(counted) is not { IsZero: false } each) continue;
            var used = UsedByOthers(cluster, candidate, home, counted, ranges);
            if (used + (each * workload.Count) <= limit) continue;
            // The pods are made one after the other: the first that does not fit is refused.
            while (used + each <= limit) used += each;
            exceeded.Add(new Excess(counted, each, used, limit));
        }
        return exceeded.Count == 0 ? null : ClusterErrors.Forbidden("pods", workload.PodName, Excess.Say(quota, exceeded));
    }

    private static Quantity UsedByOthers(
        ClusterView cluster, KubernetesObject candidate, string home, string counted, System.Collections.Immutable.ImmutableArray<IReadOnlyDictionary<string, object?>> ranges)
    {
        var used = Quantity.Zero;
        foreach (var resource in Workload.Resources)
        {
            foreach (var other in cluster.InNamespace(home, resource))
            {
                var name = ValueTree.Text(other.Outputs, "metadata", "name") ?? "";
                if (resource == candidate.Type.Resource && name == candidate.Name) continue;
                if (Workload.Of(resource, name, other.Outputs) is { Count: > 0 } pods && PodDemand.Of(pods.Pod, ranges).Of(counted) is { } amount)
                    used += amount * pods.Count;
            }
        }
        return used;
    }

    /// <summary>What of a quota is exceeded.</summary>
    private sealed record Excess(string Counted, Quantity Requested, Quantity Used, Quantity Limit)
    {
        public static string Say(string quota, List<Excess> all) =>
            $"exceeded quota: {quota}, requested: {List(all, excess => excess.Requested)}, used: {List(all, excess => excess.Used)}, limited: "
            + List(all, excess => excess.Limit);

        private static string List(List<Excess> all, Func<Excess, Quantity> of) => string.Join(",", all.Select(excess => $"{excess.Counted}={of(excess)}"));
    }
}
