using DataMesh.Model.Networking;

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
        $"{Provider(subscription, landingZone, Concern.Network, "Microsoft.Network/virtualNetworks")}/{names.VirtualNetwork(landingZone)}";

    /// <summary>A subnet of a landing zone.</summary>
    public string Subnet(Guid subscription, LandingZoneName landingZone, SubnetPurpose purpose) =>
        $"{VirtualNetwork(subscription, landingZone)}/subnets/{names.Subnet(purpose)}";

    /// <summary>A private DNS zone of the hub.</summary>
    public string PrivateDnsZone(Guid managementSubscription, PrivateLink link) =>
        $"{Provider(managementSubscription, LandingZoneName.Management, Concern.PrivateDns, "Microsoft.Network/privateDnsZones")}/{link.ZoneName}";

    /// <summary>The storage account of a lake.</summary>
    public string StorageAccount(Guid subscription, DomainName domain, StoreName store) =>
        $"{Provider(subscription, domain, Concern.Storage, "Microsoft.Storage/storageAccounts")}/{names.StorageAccount(domain, store)}";

    /// <summary>A container of a lake.</summary>
    public string Container(Guid subscription, DomainName domain, StoreName store, ContainerName container) =>
        $"{StorageAccount(subscription, domain, store)}/blobServices/default/containers/{container}";

    /// <summary>The SQL server of a database store.</summary>
    public string SqlServer(Guid subscription, DomainName domain, StoreName store) =>
        $"{Provider(subscription, domain, Concern.Storage, "Microsoft.Sql/servers")}/{names.SqlServer(domain, store)}";

    /// <summary>The key vault of a landing zone.</summary>
    public string KeyVault(Guid subscription, LandingZoneName landingZone) =>
        $"{Provider(subscription, landingZone, Concern.Security, "Microsoft.KeyVault/vaults")}/{names.KeyVault(landingZone)}";

    /// <summary>The managed identity of a data product, in the hub.</summary>
    public string ManagedIdentity(Guid managementSubscription, DomainName domain, ProductName product) =>
        $"{Provider(managementSubscription, LandingZoneName.Management, Concern.Identities, "Microsoft.ManagedIdentity/userAssignedIdentities")}/{names.ManagedIdentity(domain, product)}";

    /// <summary>A built-in role, as role assignments in a subscription name it.</summary>
    public string RoleDefinition(Guid subscription, string roleDefinitionId) =>
        $"{Subscription(subscription)}/providers/Microsoft.Authorization/roleDefinitions/{roleDefinitionId}";

    private string Provider(Guid subscription, LandingZoneName landingZone, Concern concern, string type) =>
        $"{ResourceGroup(subscription, landingZone, concern)}/providers/{type}";
}
