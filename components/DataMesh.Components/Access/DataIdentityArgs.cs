namespace DataMesh.Components.Access;

/// <summary>The identity of a product as an input of <see cref="DomainAccess"/>.</summary>
public sealed class DataIdentityArgs : ResourceArgs
{
    /// <summary>The product: domain/product.</summary>
    [Input("product", required: true)]
    public required Input<string> Product { get; set; }

    /// <summary>The identity's name in Azure; also that of its users in databases.</summary>
    [Input("name", required: true)]
    public required Input<string> Name { get; set; }

    /// <summary>Its object id in Entra.</summary>
    [Input("principalId", required: true)]
    public required Input<string> PrincipalId { get; set; }

    /// <summary>Its client (application) id.</summary>
    [Input("clientId", required: true)]
    public required Input<string> ClientId { get; set; }
}
