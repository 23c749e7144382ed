using DataMesh.Components.Tags;

namespace DataMesh.Components.Hub;

/// <summary>One managed identity for every product of every domain: the only principals that are ever given data of another domain.</summary>
public static class ProductIdentities
{
    /// <summary>Creates the identities, in the order of the mesh's products.</summary>
    /// <param name="parent">The component that owns them.</param>
    /// <param name="mesh">The mesh.</param>
    /// <param name="names">The names of the mesh in this environment.</param>
    /// <param name="resourceGroupName">The resource group of the identities.</param>
    /// <param name="location">The Azure region.</param>
    /// <param name="tags">The tags of the hub's resources; those of domain and product are put over them.</param>
    public static ImmutableArray<HubIdentity> Create(
        Resource parent, Mesh mesh, AzureNames names, Input<string> resourceGroupName, string location, ImmutableDictionary<string, string> tags)
    {
        var identities = ImmutableArray.CreateBuilder<HubIdentity>(mesh.Products.Length);
        foreach (var published in mesh.Products)
        {
            var identity = new AzureNative.ManagedIdentity.UserAssignedIdentity($"{published.Domain.Name}-{published.Product.Name}", new()
            {
                ResourceGroupName = resourceGroupName,
                Location = location,
                ResourceName = names.ManagedIdentity(published.Domain.Name, published.Product.Name).Value,
                Tags = ResourceTags.Of(
                    published.Product,
                    tags.SetItem(ResourceTags.Domain, published.Domain.Name.Value).SetItem(ResourceTags.CostCentre, published.Domain.CostCentre)),
            }, new CustomResourceOptions { Parent = parent });
            identities.Add(new HubIdentity(published.Address, identity.Id, identity.Name, identity.PrincipalId, identity.ClientId));
        }

        return identities.MoveToImmutable();
    }
}
