"use strict";
const pulumi = require("@pulumi/pulumi");
const { Provider } = require("@pulumi/azure-native/provider");
const authorization = require("@pulumi/azure-native/authorization");
const managedidentity = require("@pulumi/azure-native/managedidentity");
const network = require("@pulumi/azure-native/network");
const resources = require("@pulumi/azure-native/resources");
const storage = require("@pulumi/azure-native/storage");

const version = new pulumi.Config().requireNumber("version");
const changed = version > 1;
const moved = version > 2;
const blobDataReader = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1";

const azure = new Provider("azure", {
    subscriptionId: "11111111-1111-4111-8111-111111111111",
    tenantId: "99999999-9999-4999-8999-999999999999",
    location: "westeurope",
});
const here = { provider: azure };

const elsewhere = new resources.ResourceGroup("elsewhere", { location: "North Europe" });
const group = new resources.ResourceGroup("group", { resourceGroupName: "rg-data" }, here);
const account = new storage.StorageAccount("account", {
    accountName: "pairsdata",
    resourceGroupName: group.name,
    kind: storage.Kind.StorageV2,
    sku: { name: changed ? storage.SkuName.Standard_ZRS : storage.SkuName.Standard_LRS },
    accessTier: storage.AccessTier.Hot,
    isHnsEnabled: true,
    minimumTlsVersion: storage.MinimumTlsVersion.TLS1_2,
    allowBlobPublicAccess: false,
    networkRuleSet: {
        defaultAction: storage.DefaultAction.Deny,
        bypass: "AzureServices, Logging",
        ipRules: [{ iPAddressOrRange: "20.1.2.3", action: storage.Action.Allow }, { iPAddressOrRange: "20.4.5.0/24" }],
    },
    encryption: {
        keySource: storage.KeySource.Microsoft_Storage,
        requireInfrastructureEncryption: true,
        services: { blob: { enabled: true, keyType: storage.KeyType.Account } },
    },
    tags: { owner: "data", group: group.id, "café": "naïve \"quoted\" <tag> & 'more' \u2028" },
}, here);
const identity = new managedidentity.UserAssignedIdentity(
    "reader", { resourceGroupName: group.name, resourceName: "id-reader", location: group.location }, here);
if (!moved) {
    new storage.BlobContainer("container", {
        accountName: account.name,
        resourceGroupName: group.name,
        containerName: "raw",
        publicAccess: storage.PublicAccess.None,
        metadata: { layer: "raw", version: changed ? "2" : "1" },
    }, here);
}
new authorization.RoleAssignment("read", {
    scope: account.id,
    principalId: identity.principalId,
    principalType: authorization.PrincipalType.ServicePrincipal,
    roleDefinitionId: `/providers/Microsoft.Authorization/roleDefinitions/${blobDataReader}`,
    roleAssignmentName: "5c0a6d1e-7f3b-4f58-9a6b-0d6f3a1b2c3d",
}, { provider: azure, dependsOn: [elsewhere, account] });
const vnet = new network.VirtualNetwork("network", {
    resourceGroupName: group.name,
    virtualNetworkName: moved ? "vnet-moved" : "vnet-data",
    addressSpace: { addressPrefixes: ["10.0.0.0/16", "10.1.0.0/16"] },
    flowTimeoutInMinutes: 10,
}, here);
const rules = new network.NetworkSecurityGroup("rules", {
    resourceGroupName: group.name,
    networkSecurityGroupName: "nsg-data",
    securityRules: [{
        name: "deny-all",
        priority: changed ? 4000 : 4096,
        direction: network.SecurityRuleDirection.Inbound,
        access: network.SecurityRuleAccess.Deny,
        protocol: network.SecurityRuleProtocol.Asterisk,
        sourcePortRange: "*",
        destinationPortRanges: ["1-100", "443"],
        sourceAddressPrefix: "*",
        destinationAddressPrefix: "*",
    }],
}, here);
new network.Subnet("subnet", {
    resourceGroupName: group.name,
    virtualNetworkName: vnet.name,
    subnetName: "data",
    addressPrefix: "10.0.1.0/24",
    networkSecurityGroup: { id: rules.id },
}, { provider: azure, dependsOn: rules });
if (!moved)
    new resources.ResourceGroup("child", { resourceGroupName: "rg-child" }, { parent: group });

exports.elsewhere = elsewhere.name;
exports.account = account.id;
exports.endpoints = account.primaryEndpoints.blob;
exports.principal = identity.principalId;
exports.subnets = vnet.addressSpace.apply(space => space?.addressPrefixes ?? []);
exports.tier = account.accessTier;
