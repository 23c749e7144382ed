using System.Globalization;
using DataMesh.SimulatedAzure.Ids;
using DataMesh.SimulatedAzure.Values;

namespace DataMesh.SimulatedAzure.Kubernetes.Prediction;

/// <summary>
/// The addresses and node ports that a cluster gives to services, derived from the service: AKS's default range 10.0.0.0/16, node ports from 30000. Two
/// services may come to have the same. https://kubernetes.io/docs/concepts/services-networking/service/
/// </summary>
internal static class ServiceAddresses
{
    public static AzureObject Complete(ClusterTarget target, string key, AzureObject given)
    {
        var spec = new ObjectBuilder(given.Count + 8);
        foreach (var (name, value) in given) spec.Add(name, value);
        var type = spec["type"] as string;
        if (type is null or "ExternalName") return spec.Build();
        Default(spec, "clusterIP", target.Server is null ? AzureUnknown.Value : Address(target.Server, key));
        Default(spec, "clusterIPs", spec["clusterIP"] is string address ? new object?[] { address } : AzureUnknown.Value);
        Default(spec, "internalTrafficPolicy", "Cluster");
        Default(spec, "ipFamilies", new object?[] { "IPv4" });
        Default(spec, "ipFamilyPolicy", "SingleStack");
        if (type is not ("NodePort" or "LoadBalancer")) return spec.Build();
        Default(spec, "externalTrafficPolicy", "Cluster");
        if (type == "LoadBalancer") Default(spec, "allocateLoadBalancerNodePorts", true);
        if (spec["ports"] is IReadOnlyList<object?> ports) spec["ports"] = ports.Select((port, i) => NodePort(port, key, i)).ToArray();
        return spec.Build();
    }

    /// <summary>An address as a load balancer has it, from a range that is kept for documentation.</summary>
    public static string Public(string key) => $"203.0.113.{1 + (Number("load balancer", key) % 254)}";

    /// <summary>An address as a load balancer has it that stands in the cluster's own network: https://learn.microsoft.com/azure/aks/internal-lb</summary>
    public static string Internal(string key)
    {
        var number = Number("load balancer", key);
        return string.Create(CultureInfo.InvariantCulture, $"10.224.{number % 256}.{4 + (number / 256 % 250)}");
    }

    private static string Address(string server, string key)
    {
        var number = Number("cluster address", $"{Clusters.HostOf(server)} {key}");
        return string.Create(CultureInfo.InvariantCulture, $"10.0.{1 + (number % 255)}.{1 + (number / 256 % 254)}");
    }

    private static object? NodePort(object? port, string key, int index)
    {
        if (port is not IReadOnlyDictionary<string, object?> map || map.ContainsKey("nodePort")) return port;
        var copy = new ObjectBuilder(map.Count + 1);
        foreach (var (name, value) in AzureObject.From(map)) copy.Add(name, value);
        copy.Add("nodePort", 30000.0 + ((Number("node port", key) + index) % 2768));
        return copy.Build();
    }

    private static int Number(string purpose, string of) => int.Parse(DerivedId.Hex(purpose, of, 6), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static void Default(ObjectBuilder spec, string name, object? value)
    {
        if (!spec.Has(name)) spec.Add(name, value);
    }
}
