using DataMesh.Components.Tags;
using Meta = Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Net = Pulumi.Kubernetes.Types.Inputs.Networking.V1;

namespace DataMesh.Components.Workloads;

/// <summary>Writes what pods let in and reach as a network policy of Kubernetes, which the cluster enforces.</summary>
internal static class PodNetworkPolicy
{
    // Each namespace carries its name as this label: https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name
    private const string NamespaceName = "kubernetes.io/metadata.name";

    /// <summary>The policy that refuses everything that no other lets through, for every pod of a namespace.</summary>
    public static Net.NetworkPolicySpecArgs Nothing() => new() { PodSelector = new Meta.LabelSelectorArgs(), PolicyTypes = { "Ingress", "Egress" } };

    /// <summary>Every pod of a namespace may ask the cluster's DNS.</summary>
    public static Net.NetworkPolicySpecArgs Names() => new()
    {
        PodSelector = new Meta.LabelSelectorArgs(),
        PolicyTypes = { "Egress" },
        Egress =
        {
            new Net.NetworkPolicyEgressRuleArgs
            {
                To = { Pods("kube-system", ("k8s-app", "kube-dns")) },
                Ports = { new Net.NetworkPolicyPortArgs { Port = 53, Protocol = "UDP" }, new Net.NetworkPolicyPortArgs { Port = 53, Protocol = "TCP" } },
            },
        },
    };

    /// <summary>What the pods of a workload let in and reach.</summary>
    public static Net.NetworkPolicySpecArgs Of(KubernetesName workload, ImmutableArray<PodTrafficRule> inbound, ImmutableArray<PodTrafficRule> outbound)
    {
        var spec = new Net.NetworkPolicySpecArgs { PodSelector = Selector((KubernetesLabels.Workload, workload.Value)), PolicyTypes = { "Ingress", "Egress" } };
        foreach (var rule in inbound)
            spec.Ingress.Add(new Net.NetworkPolicyIngressRuleArgs { From = [.. rule.Peers.Select(Peer)], Ports = [.. rule.Ports.Select(Tcp)] });
        foreach (var rule in outbound)
            spec.Egress.Add(new Net.NetworkPolicyEgressRuleArgs { To = [.. rule.Peers.Select(Peer)], Ports = [.. rule.Ports.Select(Tcp)] });
        return spec;
    }

    private static Net.NetworkPolicyPeerArgs Peer(PodPeer peer)
    {
        if (peer is { Namespace: { } home, Workload: { } workload })
            return Pods(home.Value, (KubernetesLabels.Workload, workload.Value));
        var block = new Net.IPBlockArgs { Cidr = peer.Addresses ?? "" };
        foreach (var except in peer.Except)
            block.Except.Add(except);
        return new Net.NetworkPolicyPeerArgs { IpBlock = block };
    }

    private static Net.NetworkPolicyPeerArgs Pods(string home, (string Key, string Value) label) =>
        new() { NamespaceSelector = Selector((NamespaceName, home)), PodSelector = Selector(label) };

    private static Meta.LabelSelectorArgs Selector((string Key, string Value) label) => new() { MatchLabels = { [label.Key] = label.Value } };

    private static Net.NetworkPolicyPortArgs Tcp(int port) => new() { Port = port, Protocol = "TCP" };
}
