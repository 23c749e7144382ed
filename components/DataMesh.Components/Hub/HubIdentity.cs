namespace DataMesh.Components.Hub;

/// <summary>A data product's managed identity as the hub made it.</summary>
/// <param name="Product">The product.</param>
/// <param name="Id">The identity's Azure resource id.</param>
/// <param name="Name">Its name in Azure.</param>
/// <param name="PrincipalId">Its object id in Entra.</param>
/// <param name="ClientId">Its client (application) id.</param>
public sealed record HubIdentity(ProductAddress Product, Output<string> Id, Output<string> Name, Output<string> PrincipalId, Output<string> ClientId);
