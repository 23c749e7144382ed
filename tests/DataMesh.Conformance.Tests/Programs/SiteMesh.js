"use strict";
const pulumi = require("@pulumi/pulumi");

// With a stack, some versions of Node.js take half a minute to print an error; see docs/conformance.md.
Error.stackTraceLimit = 0;

class Provider extends pulumi.ProviderResource {
    constructor(name, props, opts) {
        super("azure-native", name, props, opts);
    }
}

class Group extends pulumi.CustomResource {
    constructor(name, props, opts) {
        super("azure-native:resources:ResourceGroup", name, { name: undefined, ...props }, opts);
    }
}

class Team extends pulumi.ComponentResource {
    constructor(name, opts) {
        super("site:index:Team", name, {}, opts);
        this.group = new Group(
            `${name}-group`,
            {
                resourceGroupName: `rg-${name}-${pulumi.getStack()}`,
                location: "westeurope",
                tags: { owner: new pulumi.Config().require("owner"), stack: pulumi.getStack() },
            },
            { parent: this });
        this.registerOutputs({ group: this.group.id });
    }
}

const azure = new Provider("azure", { subscriptionId: "11111111-1111-4111-8111-111111111111", tenantId: "99999999-9999-4999-8999-999999999999" });
const first = new Team("first", { providers: { "azure-native": azure } });
const second = new Group(
    "second",
    { resourceGroupName: pulumi.interpolate`${first.group.name}-second`, location: "westeurope", tags: { secret: pulumi.secret("hidden") } },
    { provider: azure, dependsOn: [first], protect: true, aliases: [{ name: "second-old" }], ignoreChanges: ["managedBy"] });

// The stack "other" reads nothing, so that it can be deployed first.
const other = pulumi.getStack() === "other" ? undefined : new pulumi.StackReference("organization/site/other");

exports.first = first.group.id;
exports.second = second.id;
exports.hidden = pulumi.secret({ a: [1, "two", true] });
exports.read = other?.getOutput("first");
