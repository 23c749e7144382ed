using DataMesh.Stacks.Domains;
using DataMesh.Stacks.Settings;

namespace DataMesh.Stacks;

/// <summary>This company's mesh.</summary>
public static class CompanyMesh
{
    /// <summary>The domains. A new domain is one line here, beside its own file in Domains/.</summary>
    public static ImmutableArray<Domain> Domains =>
    [
        Finance.Domain,
        HumanResources.Domain,
        Operations.Domain,
        Sales.Domain,
        Marketing.Domain,
        CustomerService.Domain,
        Innovation.Domain,
    ];

    /// <summary>The mesh with the prefix that the settings give.</summary>
    /// <exception cref="MeshException">A definition is refused (DM01xx); carries every finding.</exception>
    public static Mesh Create(MeshPrefix prefix) => Mesh.Create(prefix, Domains);

    /// <summary>The names of the domains, by index.</summary>
    /// <exception cref="MeshException">A definition is refused (DM01xx); carries every finding.</exception>
    public static ImmutableArray<DomainName> DomainNames()
    {
        MeshException.ThrowIfErrors(Mesh.Check(Domains));
        return [.. Domains.OrderBy(domain => domain.Index).Select(domain => domain.Name)];
    }

    /// <summary>The stacks of an environment in the order in which they are deployed: the hub, then the domains by index.</summary>
    /// <exception cref="MeshException">A definition is refused (DM01xx); carries every finding.</exception>
    public static ImmutableArray<StackName> Stacks(EnvironmentName environment) =>
    [
        new StackName(LandingZoneName.Management, environment),
        .. DomainNames().Select(domain => new StackName(domain, environment)),
    ];
}
