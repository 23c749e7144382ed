"use strict";
const pulumi = require("@pulumi/pulumi");
const resources = require("@pulumi/azure-native/resources");
const storage = require("@pulumi/azure-native/storage");

// With a stack, some versions of Node.js take half a minute to print an error; see docs/conformance.md.
Error.stackTraceLimit = 0;

function account(name, args) {
    return new storage.StorageAccount(
        name, { kind: storage.Kind.StorageV2, location: "westeurope", sku: { name: storage.SkuName.Standard_LRS }, ...args });
}

module.exports = async () => {
    pulumi.log.info("begun");
    pulumi.log.warn("this will not end well");
    const config = new pulumi.Config();
    const group = new resources.ResourceGroup("group", { resourceGroupName: "rg-failing", location: "westeurope" });
    const outputs = {};
    switch (config.require("mode")) {
        case "throws":
            throw new Error("the program is not ready");
        case "throws in an output":
            outputs.name = group.name.apply(() => { throw new Error("the output is not ready"); });
            break;
        case "lacks configuration":
            config.require("nothing");
            break;
        case "logs an error":
            pulumi.log.error("something is wrong");
            break;
        case "registers twice":
            new resources.ResourceGroup("group", { location: "westeurope" });
            break;
        case "says what the schema has not":
            account("account", { accountName: "Not A Name", resourceGroupName: group.name });
            break;
        case "says several such things":
            for (const name of ["c", "a", "b"])
                account(name, { accountName: `Not A Name ${name}`, resourceGroupName: group.name });
            break;
        case "breaks a rule of the cloud":
            account("account", { accountName: "pairsfailing", resourceGroupName: "rg-nowhere" });
            break;
        case "calls a function that fails":
            await resources.getResourceGroup({ resourceGroupName: "rg-nowhere" });
            break;
        case "calls a function that is not there":
            await pulumi.runtime.invoke("azure-native:nowhere:getNothing", {});
            break;
        case "reads a stack that is not there":
            new pulumi.StackReference("organization/pairs/nowhere");
            break;
        case "reads a resource that is not there":
            resources.ResourceGroup.get("read", "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-nowhere");
            break;
        case "has a resource of another package":
            new pulumi.CustomResource("aws:s3:Bucket", "bucket", {});
            break;
    }

    return outputs;
};
