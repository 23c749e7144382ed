using DataMesh.Components.Network;
using DataMesh.Model.Access;

namespace DataMesh.Components.Workloads;

/// <summary>What the pods of an API let in and reach: pure functions from the mesh and its grants. What is in neither list is refused.</summary>
public static class PodTraffic
{
    /// <summary>In: exactly those who were granted the API. The machine that a pod stands on always gets in, to ask how it is.</summary>
    /// <param name="api">The API.</param>
    /// <param name="callers">Who may call it.</param>
    public static ImmutableArray<PodTrafficRule> In(ApiWorkload api, ImmutableArray<ApiCaller> callers)
    {
        var peers = callers.SelectMany(caller => caller.Network is { } network
            ? [PodPeer.Network(network)]
            : caller.Workloads.Select(workload => PodPeer.Of(caller.Grant.Consumer.Domain, workload))).Distinct().ToImmutableArray();
        return peers.IsEmpty ? [] : [new PodTrafficRule(peers, [api.Port])];
    }

    /// <summary>
    /// Out: the private endpoints of the domain's own stores and vault, the stores and APIs that the product was granted, and what the firewall lets out, which
    /// is how the workload signs in.
    /// </summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="plan">The addresses of the environment.</param>
    /// <param name="domain">The domain that runs the API.</param>
    /// <param name="product">The product that it signs in as.</param>
    /// <param name="grants">The grants in force; those of other products are left out.</param>
    public static ImmutableArray<PodTrafficRule> Out(Mesh mesh, AddressPlan plan, Domain domain, DataProduct product, ImmutableArray<Grant> grants)
    {
        var own = new ProductAddress(domain.Name, product.Name);
        var granted = grants.Where(grant => grant.Consumer == own).Select(grant => mesh.FindPort(grant.Port)).OfType<PublishedPort>().ToImmutableArray();
        return
        [
            Endpoints(plan, domain),
            .. granted.Where(port => port.Port.Source is StoreObject && port.Domain.Name != domain.Name).Select(port => port.Domain)
                .DistinctBy(owner => owner.Name).OrderBy(owner => owner.Name).Select(owner => Endpoints(plan, owner)),
            .. from port in granted
               let api = port.Port.Source as ApiWorkload
               where api is not null
               orderby port.Address
               select new PodTrafficRule([PodPeer.Of(port.Domain.Name, api.Name)], [api.Port]),
            new PodTrafficRule([PodPeer.Outside], [TcpPorts.Https]),
        ];
    }

    private static PodTrafficRule Endpoints(AddressPlan plan, Domain domain) =>
        new([PodPeer.Network(plan.BlockOf(domain.Name, SubnetPurpose.PrivateEndpoints))], NetworkNeighbours.PortsOf(domain));
}
