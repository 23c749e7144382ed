"use strict";
const pulumi = require("@pulumi/pulumi");
const { Provider } = require("@pulumi/azure-native/provider");
const managedidentity = require("@pulumi/azure-native/managedidentity");
const resources = require("@pulumi/azure-native/resources");

const version = new pulumi.Config().requireNumber("version");

class Department extends pulumi.ComponentResource {
    constructor(name, desks, opts) {
        super("pairs:office:Department", name, {}, opts);
        this.group = new resources.ResourceGroup(
            `${name}-group`, { resourceGroupName: `rg-${name}`, location: "westeurope", tags: { desks: `${desks}` } }, { parent: this });
        this.principals = [];
        for (let number = 1; number <= desks; number++)
            this.principals.push(new Desk(`${name}-${number}`, this.group, { parent: this }).principal);
        this.registerOutputs({ group: this.group.id, desks, principals: pulumi.all(this.principals), self: [this.group, this] });
    }
}

class Desk extends pulumi.ComponentResource {
    constructor(name, group, opts) {
        super("pairs:office:Desk", name, {}, opts);
        const identity = new managedidentity.UserAssignedIdentity(
            `${name}-identity`,
            { resourceGroupName: group.name, resourceName: `id-${name}`, location: group.location },
            { parent: this, protect: false });
        this.principal = identity.principalId;
        this.registerOutputs();
    }
}

module.exports = async () => {
    const azure = new Provider("azure", { subscriptionId: "11111111-1111-4111-8111-111111111111" });
    const first = new Department("first", version > 1 ? 3 : 2, { providers: [azure], protect: version < 3 });
    const second = version > 2 ? undefined : new Department("second", 1, { provider: azure, dependsOn: [first] });
    if (version === 2) {
        const shared = new resources.ResourceGroup("shared", { location: "westeurope" }, { provider: azure, dependsOn: first });
        new managedidentity.UserAssignedIdentity(
            "robot",
            { resourceGroupName: shared.name, resourceName: pulumi.interpolate`id-${first.group.location}-robot`, location: shared.location },
            { provider: azure, parent: shared });
    }

    const all = pulumi.all(first.principals);
    return {
        principals: all,
        count: all.apply(principals => principals.length),
        joined: all.apply(principals => principals.join(",")),
        text: pulumi.concat(first.group.name, " in ", first.group.location, ", ", 2),
        tuple: pulumi.all({ name: first.group.name, id: first.group.id }).apply(({ name, id }) => ({ name, long: id.length > 10 })),
        nested: { list: [first.group.name, 1, 2.5, true, null, [second ? second.group.id : null]], empty: {} },
        flat: first.group.name.apply(name => first.group.id.apply(id => id.endsWith(name))),
        json: pulumi.jsonStringify({ a: first.group.name, b: [1, false] }),
        parsed: pulumi.jsonParse(first.group.name.apply(name => `{ "x": "${name}" }`)),
        later: await Promise.resolve(pulumi.output("later")),
    };
};
