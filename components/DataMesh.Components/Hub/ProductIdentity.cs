namespace DataMesh.Components.Hub;

/// <summary>The managed identity of a data product, which lives in the hub so that an owner can name a reader without reading the reader's stack.</summary>
/// <param name="Product">The product.</param>
/// <param name="Name">The identity's name in Azure.</param>
/// <param name="Id">Its Azure resource id; what a resource names that runs as it.</param>
/// <param name="PrincipalId">Its object id in Entra; what role assignments name.</param>
/// <param name="ClientId">Its client (application) id; what Azure SQL derives a user's sid from.</param>
public sealed record ProductIdentity(ProductAddress Product, ManagedIdentityName Name, Output<string> Id, Output<string> PrincipalId, Output<string> ClientId);
