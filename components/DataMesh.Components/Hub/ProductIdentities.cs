using DataMesh.Components.Tags;

namespace DataMesh.Components.Hub;

/// <summary>
/// One managed identity for every product of every domain: the only principals that are ever given data of another domain. Each trusts the pipelines that its
/// product names, for this environment only, and the workloads that serve it on the hub's cluster, so that neither has a secret.
/// </summary>
public static class ProductIdentities
{
    /// <summary>Creates the identities with what they trust, in the order of the mesh's products.</summary>
    /// <param name="parent">The component that owns them.</param>
    /// <param name="mesh">The mesh.</param>
    /// <param name="names">The names of the mesh in this environment.</param>
    /// <param name="resourceGroupName">The resource group of the identities.</param>
    /// <param name="location">The Azure region.</param>
    /// <param name="tags">The tags of the hub's resources; those of domain and product are put over them.</param>
    /// <param name="clusterIssuer">Who vouches for the pods of the hub's cluster; null where it has none.</param>
    public static ImmutableArray<HubIdentity> Create(
        Resource parent, Mesh mesh, AzureNames names, Input<string> resourceGroupName, string location, ImmutableDictionary<string, string> tags,
        Output<string>? clusterIssuer)
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
            Trust(parent, published, resourceGroupName, identity, [.. Pipelines(published, names), .. Workloads(published, names, clusterIssuer)]);
            identities.Add(new HubIdentity(published.Address, identity.Id, identity.Name, identity.PrincipalId, identity.ClientId));
        }

        return identities.MoveToImmutable();
    }

    private static IEnumerable<Trusted> Pipelines(PublishedProduct published, AzureNames names) =>
        from pipeline in published.Product.Pipelines
        let name = names.FederatedCredential(pipeline)
        let trusted = pipeline.SubjectIn(names.Environment)
        orderby name.Value
        select new Trusted(name, trusted.Issuer, trusted.Subject);

    private static IEnumerable<Trusted> Workloads(PublishedProduct published, AzureNames names, Output<string>? issuer) => issuer is null
        ? []
        : from api in ServedApi.Of(published.Domain)
          where ReferenceEquals(api.Product, published.Product)
          select new Trusted(
              names.FederatedCredential(published.Domain.Name, api.Workload.Name), issuer, ClusterNames.Subject(published.Domain.Name, api.Workload.Name));

    private static void Trust(
        Resource parent, PublishedProduct published, Input<string> resourceGroupName, AzureNative.ManagedIdentity.UserAssignedIdentity identity,
        ImmutableArray<Trusted> all)
    {
        Resource last = identity;
        foreach (var (name, issuer, subject) in all)
        {
            last = new AzureNative.ManagedIdentity.FederatedIdentityCredential($"{published.Domain.Name}-{published.Product.Name}-{name}", new()
            {
                ResourceGroupName = resourceGroupName,
                ResourceName = identity.Name,
                FederatedIdentityCredentialResourceName = name.Value,
                Issuer = issuer,
                Subject = subject,
                Audiences = { DeliveryPipeline.Audience },
            }, new CustomResourceOptions
            {
                Parent = parent,
                // One after the other: Azure refuses to write two credentials of one identity at the same time
                // (https://github.com/pulumi/pulumi-azure-native/issues/4343).
                DependsOn = [last],
            });
        }
    }

    private sealed record Trusted(FederatedCredentialName Name, Input<string> Issuer, string Subject);
}
