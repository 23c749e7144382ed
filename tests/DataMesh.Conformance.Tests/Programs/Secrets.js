"use strict";
const pulumi = require("@pulumi/pulumi");
const resources = require("@pulumi/azure-native/resources");
const sql = require("@pulumi/azure-native/sql");
const storage = require("@pulumi/azure-native/storage");

module.exports = async () => {
    const config = new pulumi.Config();
    const version = config.requireNumber("version");
    const password = config.requireSecret("password");
    const account = config.requireSecretObject("account");
    const text = pulumi.secret(`secret ${version} of the program`);
    const group = new resources.ResourceGroup("group", {
        resourceGroupName: "rg-secrets",
        location: "westeurope",
        tags: { open: config.require("open"), secret: text, mixed: pulumi.interpolate`the ${text}: ${password}` },
    });
    const plain = new resources.ResourceGroup(
        "plain",
        { resourceGroupName: "rg-made-secret", location: "westeurope", tags: { note: "made secret" } },
        { additionalSecretOutputs: ["tags", "name"] });
    const store = new storage.StorageAccount("store", {
        accountName: "pairssecrets",
        resourceGroupName: group.name,
        location: "westeurope",
        kind: storage.Kind.StorageV2,
        sku: { name: storage.SkuName.Standard_LRS },
        tags: account.apply(value => Object.fromEntries(value.keys.map((key, index) => [`key${index}`, key]))),
    });
    new sql.Server("server", {
        serverName: "pairs-secrets",
        resourceGroupName: group.name,
        location: "westeurope",
        administratorLogin: account.apply(value => value.user),
        administratorLoginPassword: version > 1 ? pulumi.interpolate`${password}-2` : password,
    });
    return {
        password,
        account: account.apply(value => ({ user: value.user, keys: value.keys })),
        tags: group.tags,
        open: pulumi.unsecret(pulumi.secret("unsecret")),
        derived: pulumi.all([text, pulumi.output("plain")]).apply(texts => texts.join(" + ")),
        nested: { inner: [pulumi.secret(1), "clear"] },
        json: pulumi.jsonStringify({ text }),
        name: plain.name,
        location: plain.location,
        store: store.tags,
        isSecret: [await pulumi.isSecret(text), await pulumi.isSecret(pulumi.unsecret(text))],
    };
};
