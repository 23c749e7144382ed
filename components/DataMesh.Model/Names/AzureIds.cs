namespace DataMesh.Model.Names;

/// <summary>The ARM ids of what other stacks own: they follow from the names, so that no stack has to read another domain's.</summary>
/// <param name="names">The mesh's names.</param>
public sealed class AzureIds(AzureNames names)
{
    /// <summary>A subscription.</summary>
    public string Subscription(Guid subscription) => $"/subscriptions/{subscription:D}";

    /// <summary>The resource group of one concern in a landing zone.</summary>
    public string ResourceGroup(Guid subscription, LandingZoneName landingZone, Concern concern) =>
        $"{Subscription(subscription)}/resourceGroups/{names.ResourceGroup(landingZone, concern)}";

    /// <summary>The virtual network of a landing zone.</summary>
    public string VirtualNetwork(Guid subscription, LandingZoneName landingZone) =>
        $"{ResourceGroup(subscription, landingZone, Concern.Network)}/providers/Microsoft.Network/virtualNetworks/{names.VirtualNetwork(landingZone)}";

    /// <summary>A private DNS zone of the hub.</summary>
    public string PrivateDnsZone(Guid managementSubscription, string zoneName) =>
        $"{ResourceGroup(managementSubscription, LandingZoneName.Management, Concern.PrivateDns)}/providers/Microsoft.Network/privateDnsZones/{zoneName}";

    /// <summary>A built-in role, as role assignments in a subscription name it.</summary>
    public string RoleDefinition(Guid subscription, string roleDefinitionId) =>
        $"{Subscription(subscription)}/providers/Microsoft.Authorization/roleDefinitions/{roleDefinitionId}";
}
