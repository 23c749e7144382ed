using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.PrivateDns;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Network = Pulumi.AzureNative.Network.Inputs;
using Storage = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Benchmarks;

/// <summary>
/// A stack of about as many resources as asked for, of the kinds and in the mixture that a data landing zone has: for each product a component, resource group,
/// identity, storage account with three containers, a role assignment and a private endpoint with its DNS zone group.
/// </summary>
internal static class SyntheticMesh
{
    private const int ResourcesPerProduct = 10;
    private const int SharedResources = 6;

    public static IDictionary<string, object?> Define(int resources)
    {
        var shared = new ResourceGroup("network", new ResourceGroupArgs { ResourceGroupName = "rg-network", Location = "westeurope" });
        var nsg = new NetworkSecurityGroup(
            "endpoints", new NetworkSecurityGroupArgs { ResourceGroupName = shared.Name, NetworkSecurityGroupName = "nsg-endpoints", Location = "westeurope" });
        var network = new VirtualNetwork("network", new VirtualNetworkArgs
        {
            ResourceGroupName = shared.Name,
            VirtualNetworkName = "vnet",
            Location = "westeurope",
            AddressSpace = new Network.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/8" } },
            Subnets =
            {
                new Network.SubnetArgs
                {
                    Name = "endpoints",
                    AddressPrefix = "10.0.0.0/16",
                    DefaultOutboundAccess = false,
                    NetworkSecurityGroup = new Network.NetworkSecurityGroupArgs { Id = nsg.Id },
                },
            },
        });
        var zone = new PrivateZone(
            "blob", new PrivateZoneArgs { ResourceGroupName = shared.Name, PrivateZoneName = "privatelink.blob.core.windows.net", Location = "global" });
        var subnet = Output.Format($"{network.Id}/subnets/endpoints");

        var products = (resources - SharedResources) / ResourcesPerProduct;
        for (var i = 0; i < products; i++)
            _ = new Product($"product-{i:D5}", i, subnet, zone.Id);
        return new Dictionary<string, object?> { ["networkId"] = network.Id };
    }

    private sealed class Product : ComponentResource
    {
        private static readonly string[] Layers = ["raw", "enriched", "curated"];

        public Product(string name, int number, Output<string> subnet, Output<string> zone)
            : base("datamesh:bench:Product", name)
        {
            var own = new CustomResourceOptions { Parent = this };
            var group = new ResourceGroup(
                name, new ResourceGroupArgs { ResourceGroupName = $"rg-{name}", Location = "westeurope", Tags = { ["product"] = name } }, own);
            var identity = new UserAssignedIdentity(
                name, new UserAssignedIdentityArgs { ResourceGroupName = group.Name, ResourceName = $"id-{name}", Location = "westeurope" }, own);
            var account = new StorageAccount(name, Account(group.Name, $"stproduct{number:D5}"), own);
            foreach (var layer in Layers)
            {
                _ = new BlobContainer($"{name}-{layer}", new BlobContainerArgs
                {
                    ResourceGroupName = group.Name,
                    AccountName = account.Name,
                    ContainerName = layer,
                    PublicAccess = PublicAccess.None,
                }, own);
            }

            _ = new RoleAssignment(name, new RoleAssignmentArgs
            {
                RoleAssignmentName = $"00000000-0000-4000-8000-{number:D12}",
                PrincipalId = identity.PrincipalId,
                PrincipalType = PrincipalType.ServicePrincipal,
                RoleDefinitionId = "/subscriptions/00000000-0000-0000-0000-000000000000/providers/Microsoft.Authorization/"
                    + "roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1",
                Scope = account.Id,
            }, own);
            var endpoint = new PrivateEndpoint(name, new PrivateEndpointArgs
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = $"pep-{name}",
                Location = "westeurope",
                Subnet = new Network.SubnetArgs { Id = subnet },
                PrivateLinkServiceConnections =
                    { new Network.PrivateLinkServiceConnectionArgs { Name = "blob", PrivateLinkServiceId = account.Id, GroupIds = { "blob" } } },
            }, own);
            _ = new PrivateDnsZoneGroup(name, new PrivateDnsZoneGroupArgs
            {
                ResourceGroupName = group.Name,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneGroupName = "default",
                PrivateDnsZoneConfigs = { new Network.PrivateDnsZoneConfigArgs { Name = "blob", PrivateDnsZoneId = zone } },
            }, own);
            RegisterOutputs(new Dictionary<string, object?> { ["accountId"] = account.Id });
        }

        private static StorageAccountArgs Account(Output<string> group, string name) => new()
        {
            ResourceGroupName = group,
            AccountName = name,
            Location = "westeurope",
            Kind = Kind.StorageV2,
            Sku = new Storage.SkuArgs { Name = SkuName.Standard_ZRS },
            AllowBlobPublicAccess = false,
            AllowSharedKeyAccess = false,
            EnableHttpsTrafficOnly = true,
            MinimumTlsVersion = MinimumTlsVersion.TLS1_2,
            PublicNetworkAccess = PublicNetworkAccess.Disabled,
            NetworkRuleSet = new Storage.NetworkRuleSetArgs { DefaultAction = DefaultAction.Deny, Bypass = Bypass.None },
        };
    }
}
