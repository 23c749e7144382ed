namespace DataMesh.Components.Workloads;

/// <summary>Whom a pod may talk to: addresses, or the pods of a workload.</summary>
public sealed record PodPeer
{
    // Private addresses, shared ones, those of a machine alone (there is its own identity), and the one at which Azure answers every machine.
    private static readonly ImmutableArray<string> Inside =
        ["10.0.0.0/8", "100.64.0.0/10", "168.63.129.16/32", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"];

    private PodPeer()
    {
    }

    /// <summary>What lies outside: the firewall says which of it, since a network policy knows no names.</summary>
    public static PodPeer Outside { get; } = new() { Addresses = "0.0.0.0/0", Except = Inside };

    /// <summary>The block of addresses; null for a workload.</summary>
    public string? Addresses { get; private init; }

    /// <summary>What of these addresses is left out.</summary>
    public ImmutableArray<string> Except { get; private init; } = [];

    /// <summary>The namespace of the workload; null for addresses.</summary>
    public KubernetesName? Namespace { get; private init; }

    /// <summary>The workload; null for addresses.</summary>
    public KubernetesName? Workload { get; private init; }

    /// <summary>A network outside the cluster.</summary>
    /// <param name="block">Its addresses.</param>
    public static PodPeer Network(CidrBlock block) => new() { Addresses = block.ToString() };

    /// <summary>The pods of a workload, wherever they stand.</summary>
    /// <param name="domain">Its domain.</param>
    /// <param name="workload">Its name.</param>
    public static PodPeer Of(DomainName domain, WorkloadName workload) =>
        new() { Namespace = ClusterNames.Namespace(domain), Workload = ClusterNames.Workload(workload) };
}
