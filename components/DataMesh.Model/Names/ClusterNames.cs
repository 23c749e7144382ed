namespace DataMesh.Model.Names;

/// <summary>The names of what a domain has in the cluster of its environment's hub. Pure, and without the environment: each has a cluster of its own.</summary>
public static class ClusterNames
{
    /// <summary>The namespace of a domain. The first word keeps it apart from those that the cluster and its add-ons have.</summary>
    public static KubernetesName Namespace(DomainName domain) => KubernetesName.Parse($"domain-{domain}");

    /// <summary>All that runs a workload, and the account that it runs as; each unique inside its kind and namespace.</summary>
    public static KubernetesName Workload(WorkloadName workload) => KubernetesName.Parse(workload.Value);

    /// <summary>The list of those who may call a workload.</summary>
    public static KubernetesName Callers(WorkloadName workload) => KubernetesName.Parse($"{workload}-callers");

    /// <summary>Where what runs in the same cluster calls a workload.</summary>
    public static string Host(DomainName domain, WorkloadName workload) => $"{Workload(workload)}.{Namespace(domain)}.svc.cluster.local";

    /// <summary>The subject of the tokens that the cluster issues to the pods of a workload.</summary>
    public static string Subject(DomainName domain, WorkloadName workload) => $"system:serviceaccount:{Namespace(domain)}:{Workload(workload)}";
}
