using DataMesh.Model.Access;

namespace DataMesh.Components.Workloads;

/// <summary>A product that was granted an API, and from where it calls.</summary>
/// <param name="Grant">The grant.</param>
/// <param name="Workloads">The workloads of the product on the cluster; empty where it has none.</param>
/// <param name="Network">The subnet of its domain's workloads, from which it calls where it has none on the cluster; otherwise null.</param>
public sealed record ApiCaller(Grant Grant, ImmutableArray<WorkloadName> Workloads, CidrBlock? Network)
{
    /// <summary>Who may call an API, in the order of the products.</summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="plan">The addresses of the environment.</param>
    /// <param name="port">The port that leads to the API.</param>
    /// <param name="grants">The grants in force; those on other ports are left out.</param>
    public static ImmutableArray<ApiCaller> Of(Mesh mesh, AddressPlan plan, PortAddress port, ImmutableArray<Grant> grants) =>
    [
        .. from grant in grants
           where grant.Port == port
           orderby grant.Consumer
           let consumer = mesh.FindProduct(grant.Consumer)
           where consumer is not null
           let workloads = ServedApi.Of(consumer.Domain).Where(api => ReferenceEquals(api.Product, consumer.Product)).Select(api => api.Workload.Name).ToImmutableArray()
           select new ApiCaller(grant, workloads, workloads.IsEmpty ? plan.BlockOf(consumer.Domain.Name, SubnetPurpose.Workloads) : null),
    ];
}
