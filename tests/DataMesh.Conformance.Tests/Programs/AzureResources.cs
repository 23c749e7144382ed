using System.Collections.Immutable;
using Pulumi;
using Pulumi.AzureNative;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using NetworkInputs = Pulumi.AzureNative.Network.Inputs;
using StorageInputs = Pulumi.AzureNative.Storage.Inputs;

namespace DataMesh.Conformance.Tests.Programs;

/// <summary>Resources with nested types, enums and lists, whose outputs flow into inputs; an explicit and the default provider; dependencies.</summary>
internal sealed class AzureResources : Pair
{
    private const string BlobDataReader = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1";

    public override ImmutableArray<string> Versions => ["create 12", "same 9, update 3", "same 8, delete 2, replace 2"];

    public override ImmutableDictionary<string, string> Config =>
        ImmutableDictionary<string, string>.Empty.Add("azure-native:subscriptionId", "22222222-2222-4222-8222-222222222222");

    public override ImmutableHashSet<string> DataToLose => ["account", "container"];

    public override Task<IDictionary<string, object?>> DefineAsync()
    {
        var changed = Version > 1;
        var moved = Version > 2;
        var azure = new Provider("azure", new ProviderArgs
        {
            SubscriptionId = "11111111-1111-4111-8111-111111111111",
            TenantId = "99999999-9999-4999-8999-999999999999",
            Location = Location,
        });
        var here = new CustomResourceOptions { Provider = azure };

        // With the default provider, in the subscription of the configuration, under an automatic name.
        var elsewhere = new ResourceGroup("elsewhere", new ResourceGroupArgs { Location = "North Europe" });
        var group = new ResourceGroup("group", new ResourceGroupArgs { ResourceGroupName = "rg-data" }, here);
        var account = new StorageAccount(
            "account",
            new StorageAccountArgs
            {
                AccountName = "pairsdata",
                ResourceGroupName = group.Name,
                Kind = Kind.StorageV2,
                Sku = new StorageInputs.SkuArgs { Name = changed ? SkuName.Standard_ZRS : SkuName.Standard_LRS },
                AccessTier = AccessTier.Hot,
                IsHnsEnabled = true,
                MinimumTlsVersion = MinimumTlsVersion.TLS1_2,
                AllowBlobPublicAccess = false,
                NetworkRuleSet = new StorageInputs.NetworkRuleSetArgs
                {
                    DefaultAction = DefaultAction.Deny,
                    Bypass = "AzureServices, Logging",
                    IpRules =
                    {
                        new StorageInputs.IPRuleArgs { IPAddressOrRange = "20.1.2.3", Action = Pulumi.AzureNative.Storage.Action.Allow },
                        new StorageInputs.IPRuleArgs { IPAddressOrRange = "20.4.5.0/24" },
                    },
                },
                Encryption = new StorageInputs.EncryptionArgs
                {
                    KeySource = KeySource.Microsoft_Storage,
                    RequireInfrastructureEncryption = true,
                    Services = new StorageInputs.EncryptionServicesArgs
                    {
                        Blob = new StorageInputs.EncryptionServiceArgs { Enabled = true, KeyType = KeyType.Account },
                    },
                },
                Tags = { { "owner", "data" }, { "group", group.Id }, { "café", "naïve \"quoted\" <tag> & 'more' \u2028" } },
            },
            here);
        var identity = new UserAssignedIdentity(
            "reader", new UserAssignedIdentityArgs { ResourceGroupName = group.Name, ResourceName = "id-reader", Location = group.Location }, here);
        if (!moved)
        {
            _ = new BlobContainer(
                "container",
                new BlobContainerArgs
                {
                    AccountName = account.Name,
                    ResourceGroupName = group.Name,
                    ContainerName = "raw",
                    PublicAccess = PublicAccess.None,
                    Metadata = { { "layer", "raw" }, { "version", changed ? "2" : "1" } },
                },
                here);
        }

        _ = new RoleAssignment(
            "read",
            new RoleAssignmentArgs
            {
                Scope = account.Id,
                PrincipalId = identity.PrincipalId,
                PrincipalType = PrincipalType.ServicePrincipal,
                RoleDefinitionId = $"/providers/Microsoft.Authorization/roleDefinitions/{BlobDataReader}",
                RoleAssignmentName = "5c0a6d1e-7f3b-4f58-9a6b-0d6f3a1b2c3d",
            },
            new CustomResourceOptions { Provider = azure, DependsOn = { elsewhere, account } });
        var network = new VirtualNetwork(
            "network",
            new VirtualNetworkArgs
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = moved ? "vnet-moved" : "vnet-data",
                AddressSpace = new NetworkInputs.AddressSpaceArgs { AddressPrefixes = { "10.0.0.0/16", "10.1.0.0/16" } },
                FlowTimeoutInMinutes = 10,
            },
            here);
        var rules = new NetworkSecurityGroup(
            "rules",
            new NetworkSecurityGroupArgs
            {
                ResourceGroupName = group.Name,
                NetworkSecurityGroupName = "nsg-data",
                SecurityRules =
                {
                    new NetworkInputs.SecurityRuleArgs
                    {
                        Name = "deny-all",
                        Priority = changed ? 4000 : 4096,
                        Direction = SecurityRuleDirection.Inbound,
                        Access = SecurityRuleAccess.Deny,
                        Protocol = SecurityRuleProtocol.Asterisk,
                        SourcePortRange = "*",
                        DestinationPortRanges = { "1-100", "443" },
                        SourceAddressPrefix = "*",
                        DestinationAddressPrefix = "*",
                    },
                },
            },
            here);
        _ = new Subnet(
            "subnet",
            new Pulumi.AzureNative.Network.SubnetArgs
            {
                ResourceGroupName = group.Name,
                VirtualNetworkName = network.Name,
                SubnetName = "data",
                AddressPrefix = "10.0.1.0/24",
                NetworkSecurityGroup = new NetworkInputs.NetworkSecurityGroupArgs { Id = rules.Id },
            },
            new CustomResourceOptions { Provider = azure, DependsOn = { rules } });
        if (!moved)
            _ = new ResourceGroup("child", new ResourceGroupArgs { ResourceGroupName = "rg-child" }, new CustomResourceOptions { Parent = group });
        return Task.FromResult<IDictionary<string, object?>>(new Dictionary<string, object?>
        {
            ["elsewhere"] = elsewhere.Name,
            ["account"] = account.Id,
            ["endpoints"] = account.PrimaryEndpoints.Apply(endpoints => endpoints.Blob),
            ["principal"] = identity.PrincipalId,
            ["subnets"] = network.AddressSpace.Apply(space => space?.AddressPrefixes ?? []),
            ["tier"] = account.AccessTier,
        });
    }
}
