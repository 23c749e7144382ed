"use strict";
const pulumi = require("@pulumi/pulumi");

const mode = new pulumi.Config().get("mode") ?? "fine";

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

const isGroup = args => args.type === "azure-native:resources:ResourceGroup";

// Of the stack: a tag, and an option.
pulumi.runtime.registerResourceTransform(args => {
    if (!isGroup(args)) {
        return undefined;
    }
    if (mode === "throws") {
        throw new Error("no tag for that");
    }
    return { props: { ...args.props, tags: { ...args.props.tags, cost: "42" } }, opts: pulumi.mergeOptions(args.opts, { ignoreChanges: ["managedBy"] }) };
});

const azure = new Provider("azure", { subscriptionId: "11111111-1111-4111-8111-111111111111", tenantId: "99999999-9999-4999-8999-999999999999" });

// Of calls: the provider.
pulumi.runtime.registerInvokeTransform(args => ({ args: args.args, opts: { ...args.opts, provider: azure } }));

const before = new pulumi.ResourceHook("before", args => {
    if (mode === "refuses") {
        throw new Error("the window is closed");
    }
    pulumi.log.info(`before ${args.name} ${args.newInputs.tags.cost}`);
}, { onDryRun: true });
const after = new pulumi.ResourceHook("after", async args => {
    await new Promise(resolve => setTimeout(resolve, 10));
    pulumi.log.info(`after ${args.name} ${args.newOutputs.name}`);
});
const bye = new pulumi.ResourceHook("bye", args => pulumi.log.info(`bye ${args.name} ${args.id.split("/").pop()}`));
const again = new pulumi.ErrorHook("again", async () => false);

// Of a component: what it is made of gets another tag and protection.
const team = new pulumi.ComponentResource("site:index:Team", "team", {}, {
    transforms: [args => isGroup(args)
        ? { props: { ...args.props, tags: { ...args.props.tags, team: "team" } }, opts: pulumi.mergeOptions(args.opts, { protect: true }) }
        : undefined],
});
new Group("inside", { resourceGroupName: "rg-inside", location: "westeurope", tags: { owner: "me" } }, {
    parent: team,
    provider: azure,
    transforms: [args => ({ props: { ...args.props, tags: { ...args.props.tags, own: "first" } }, opts: args.opts })],
});
if (mode !== "less") {
    new Group("outside", { resourceGroupName: "rg-outside", location: "westeurope", tags: {} }, {
        provider: azure,
        hooks: { beforeCreate: [before], afterCreate: [after], afterDelete: [bye], onError: [again] },
    });
}

exports.subscription = pulumi.output(pulumi.runtime.invoke("azure-native:authorization:getClientConfig", {})).apply(config => config.subscriptionId);
