using System.Collections.Immutable;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Rules;

/// <summary>What the containers of a pod ask for, once the limit ranges of its namespace have filled in what they leave open.</summary>
/// <param name="Containers">The containers that run side by side.</param>
internal sealed record PodDemand(ImmutableArray<PodDemand.Container> Containers)
{
    public static PodDemand Of(IReadOnlyDictionary<string, object?> pod, ImmutableArray<IReadOnlyDictionary<string, object?>> ranges)
    {
        var containers = ImmutableArray.CreateBuilder<Container>();
        foreach (var item in ValueTree.List(pod, "containers"))
        {
            if (item is not IReadOnlyDictionary<string, object?> container) continue;
            var limits = Amounts(ValueTree.Map(container, "resources", "limits"));
            var requests = Amounts(ValueTree.Map(container, "resources", "requests"));
            foreach (var range in ranges)
            {
                foreach (var (resource, amount) in Amounts(ValueTree.Map(range, "default"))) limits.TryAdd(resource, amount);
                foreach (var (resource, amount) in Amounts(ValueTree.Map(range, "defaultRequest"))) requests.TryAdd(resource, amount);
            }
            foreach (var (resource, amount) in limits) requests.TryAdd(resource, amount);
            containers.Add(new Container(ValueTree.Text(container, "name") ?? "", requests, limits));
        }
        return new PodDemand(containers.DrainToImmutable());
    }

    /// <summary>The amounts of a map that can be read, in the order of the resources.</summary>
    public static SortedDictionary<string, Quantity> Amounts(IReadOnlyDictionary<string, object?> map)
    {
        var amounts = new SortedDictionary<string, Quantity>(StringComparer.Ordinal);
        foreach (var (resource, value) in map)
            if (value is string text && Quantity.TryParse(text, out var amount)) amounts.Add(resource, amount);
        return amounts;
    }

    /// <summary>The whole pod's amount of what a quota names; null for what a quota does not count in pods.</summary>
    public Quantity? Of(string counted) => counted switch
    {
        "pods" or "count/pods" => Quantity.Of(1),
        "cpu" or "memory" or "ephemeral-storage" => Sum(container => container.Requests, counted),
        _ when counted.StartsWith("requests.", StringComparison.Ordinal) && counted != "requests.storage" => Sum(container => container.Requests, counted[9..]),
        _ when counted.StartsWith("limits.", StringComparison.Ordinal) => Sum(container => container.Limits, counted[7..]),
        _ => null,
    };

    /// <summary>The containers that say nothing of what a quota counts.</summary>
    public IEnumerable<string> Missing(string counted)
    {
        foreach (var container in Containers)
        {
            var isMissing = counted switch
            {
                "cpu" or "memory" => !container.Requests.ContainsKey(counted),
                "requests.cpu" or "requests.memory" => !container.Requests.ContainsKey(counted[9..]),
                "limits.cpu" or "limits.memory" => !container.Limits.ContainsKey(counted[7..]),
                _ => false,
            };
            if (isMissing) yield return container.Name;
        }
    }

    public Quantity Sum(Func<Container, SortedDictionary<string, Quantity>> of, string resource)
    {
        var sum = Quantity.Zero;
        foreach (var container in Containers) sum += of(container).GetValueOrDefault(resource, Quantity.Zero);
        return sum;
    }

    /// <summary>One container's amounts by resource.</summary>
    internal sealed record Container(string Name, SortedDictionary<string, Quantity> Requests, SortedDictionary<string, Quantity> Limits);
}
