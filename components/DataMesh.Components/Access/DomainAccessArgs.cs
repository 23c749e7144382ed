using System.Globalization;
using DataMesh.Components.Hub;

namespace DataMesh.Components.Access;

/// <summary>Inputs of <see cref="DomainAccess"/>; the names are read by policies.</summary>
public sealed class DomainAccessArgs : ResourceArgs
{
    /// <summary>The rights on the domain's data.</summary>
    [Input("rights")]
    public InputList<DataRightArgs> Rights { get; set; } = [];

    /// <summary>The identities that have one.</summary>
    [Input("identities")]
    public InputList<DataIdentityArgs> Identities { get; set; } = [];

    /// <summary>The object ids of the groups that answer for the domain and its products.</summary>
    [Input("groups")]
    public InputList<string> Groups { get; set; } = [];

    /// <summary>
    /// The names of the networks with which the domain's may be peered: the hub's, and those of the domains that read here or are read from here.
    /// </summary>
    [Input("networks")]
    public InputList<string> Networks { get; set; } = [];

    /// <summary>The access of a domain.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="grants">The grants in force, of the whole mesh.</param>
    /// <param name="names">The names of the mesh in the environment.</param>
    /// <param name="hubNetwork">The name of the hub's virtual network.</param>
    /// <param name="identityOf">The identity of a product.</param>
    public static DomainAccessArgs Of(
        Domain domain, ImmutableArray<Grant> grants, AzureNames names, string hubNetwork, Func<ProductAddress, ProductIdentity> identityOf)
    {
        var rights = DataRights.Of(domain, grants, names);
        var neighbours = grants
            .Where(grant => grant.Consumer.Domain == domain.Name || grant.Port.Domain == domain.Name)
            .SelectMany(grant => new[] { grant.Consumer.Domain, grant.Port.Domain })
            .Where(other => other != domain.Name)
            .Distinct()
            .Order();
        return new DomainAccessArgs
        {
            Rights = rights.Select(Right).ToList(),
            Identities = rights.Select(right => right.Product).Distinct().Order().Select(product => Identity(identityOf(product))).ToList(),
            Groups = new[] { domain.Owner, domain.Steward }.Concat(domain.Products.OrderBy(product => product.Name).Select(product => product.Owner))
                .Select(group => group.ObjectId.ToString("D")).Distinct().ToList(),
            Networks = neighbours.Select(neighbour => names.VirtualNetwork(neighbour).Value).Prepend(hubNetwork).ToList(),
        };
    }

    private static DataRightArgs Right(DataRight right) => new()
    {
        Product = right.Product.ToString(),
        Level = right.Level == AccessLevel.Read ? "read" : "write",
        Port = right.Port.ToString(),
        Role = right.Role,
        On = right.On,
        Within = right.Within,
        Assignment = right.Assignment?.ToString("D") ?? "",
        Request = right.Grant?.RequestId ?? "",
        Until = right.Grant?.ValidUntil.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
    };

    private static DataIdentityArgs Identity(ProductIdentity identity) => new()
    {
        Product = identity.Product.ToString(),
        Name = identity.Name.Value,
        PrincipalId = identity.PrincipalId,
        ClientId = identity.ClientId,
    };
}
