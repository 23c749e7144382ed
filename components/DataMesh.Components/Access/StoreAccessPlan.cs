using DataMesh.Components.Hub;

namespace DataMesh.Components.Access;

/// <summary>
/// Who may do what with the stores of a domain: its own products write behind their own ports, others read what the register grants. Nothing else.
/// </summary>
public static class StoreAccessPlan
{
    /// <summary>The accesses to one store.</summary>
    /// <param name="domain">The domain that owns the store.</param>
    /// <param name="store">The store.</param>
    /// <param name="grants">The grants in force; those on other domains' ports are left out.</param>
    /// <param name="identityOf">The identity of a product.</param>
    /// <returns>In the order of products, ports and consumers, whatever the order of the grants.</returns>
    public static ImmutableArray<StoreAccess> Of(Domain domain, Store store, ImmutableArray<Grant> grants, Func<ProductAddress, ProductIdentity> identityOf)
    {
        var accesses = ImmutableArray.CreateBuilder<StoreAccess>();
        foreach (var product in domain.Products.OrderBy(product => product.Name))
        {
            foreach (var port in product.Outputs.OrderBy(port => port.Name))
            {
                if (port.Source is not StoreObject source || source.Store.Name != store.Name)
                    continue;
                var address = new PortAddress(domain.Name, product.Name, port.Name);
                accesses.Add(new StoreAccess(address, source, AccessLevel.Write, identityOf(address.Owner), $"{address.Owner} owns this port."));
                foreach (var grant in grants.Where(grant => grant.Port == address).OrderBy(grant => grant.Consumer))
                    accesses.Add(new StoreAccess(
                        address, source, AccessLevel.Read, identityOf(grant.Consumer), $"{grant.RequestId}: {grant.Consumer} reads {address}."));
            }
        }

        return accesses.ToImmutable();
    }
}
