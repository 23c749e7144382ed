namespace DataMesh.Policies.Access;

/// <summary>The identity of a product that has a right.</summary>
/// <param name="Product">The product.</param>
/// <param name="Name">Its name in Azure, and in databases.</param>
/// <param name="PrincipalId">Its object id; may not be known yet.</param>
/// <param name="ClientId">Its client id; may not be known yet.</param>
internal sealed record RegisteredIdentity(string Product, string Name, PropertyReading PrincipalId, PropertyReading ClientId)
{
    public static RegisteredIdentity Of(PropertyReading identity) =>
        new(identity.At("product").Text ?? "", identity.At("name").Text ?? "", identity.At("principalId"), identity.At("clientId"));

    public bool Is(string principalOrClientId) =>
        string.Equals(PrincipalId.Text, principalOrClientId, StringComparison.OrdinalIgnoreCase)
        || string.Equals(ClientId.Text, principalOrClientId, StringComparison.OrdinalIgnoreCase);
}
