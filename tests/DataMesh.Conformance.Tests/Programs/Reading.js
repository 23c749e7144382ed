"use strict";
const pulumi = require("@pulumi/pulumi");
const authorization = require("@pulumi/azure-native/authorization");
const managedidentity = require("@pulumi/azure-native/managedidentity");
const resources = require("@pulumi/azure-native/resources");
const storage = require("@pulumi/azure-native/storage");

const version = new pulumi.Config().requireNumber("version");
const location = "westeurope";

function base() {
    const group = new resources.ResourceGroup("group", { resourceGroupName: "rg-base", location, tags: { version: `${version}` } });
    const account = new storage.StorageAccount("account", {
        accountName: "pairsbase",
        resourceGroupName: group.name,
        location,
        kind: storage.Kind.StorageV2,
        sku: { name: storage.SkuName.Standard_LRS },
    });
    return {
        group: group.name,
        groupId: group.id,
        account: account.name,
        key: pulumi.secret("key of the base"),
        nested: { list: [1, 2], version },
    };
}

async function read() {
    const other = new pulumi.StackReference("organization/pairs/base");
    const named = new pulumi.StackReference("named", { name: "organization/pairs/base" });
    const groupName = other.requireOutput("group");
    const accountName = named.getOutput("account");
    const existing = resources.ResourceGroup.get("existing", other.getOutput("groupId"));
    const client = await authorization.getClientConfig();
    const identity = new managedidentity.UserAssignedIdentity("identity", {
        resourceGroupName: existing.name,
        resourceName: "id-reader",
        location: existing.location,
        tags: { key: other.getOutput("key"), deployer: client.objectId },
    });
    const keys = storage.listStorageAccountKeysOutput({ accountName, resourceGroupName: groupName });
    const found = resources.getResourceGroupOutput({ resourceGroupName: groupName });
    const made = managedidentity.getUserAssignedIdentityOutput({ resourceGroupName: existing.name, resourceName: identity.name });
    const after = authorization.getClientConfigOutput({ dependsOn: [identity] });
    return {
        group: groupName,
        missing: other.getOutput("missing").apply(value => value === undefined),
        key: other.getOutput("key"),
        nested: named.getOutput("nested"),
        existing: existing.tags,
        existingId: existing.id,
        tenant: client.tenantId,
        keys: keys.apply(result => result.keys.map(key => key.keyName)),
        found: found.location,
        made: made.principalId,
        after: after.subscriptionId,
    };
}

module.exports = async () => pulumi.getStack() === "base" ? base() : read();
