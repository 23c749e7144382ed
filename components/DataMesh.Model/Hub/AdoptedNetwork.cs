namespace DataMesh.Model.Hub;

/// <summary>
/// A hub network that the company has already: nothing of it is made or changed, but the mesh peers with it and puts private endpoints into one of its subnets.
/// </summary>
/// <param name="Id">The network.</param>
/// <param name="PrivateEndpointSubnet">The name of the subnet for private endpoints.</param>
public sealed record AdoptedNetwork(ResourceAddress Id, string PrivateEndpointSubnet)
{
    /// <summary>The ARM type of virtual networks, as an id writes it.</summary>
    public const string Type = "Microsoft.Network/virtualNetworks";
}
