"use strict";
const pulumi = require("@pulumi/pulumi");
const managedidentity = require("@pulumi/azure-native/managedidentity");
const resources = require("@pulumi/azure-native/resources");

const version = new pulumi.Config().requireNumber("version");
const second = version > 1;
const later = version > 2;
const location = "westeurope";
const stackUrn = "urn:pulumi:dev::pairs::pulumi:pulumi:Stack::pairs-dev";

const group = (name, resourceGroupName, opts) => new resources.ResourceGroup(name, { resourceGroupName, location }, opts);

class Folder extends pulumi.ComponentResource {
    constructor(name, opts) {
        super("pairs:index:Folder", name, {}, opts);
        this.child = group(`${name}-child`, "rg-child", { parent: this });
    }
}

const folder = new Folder(second ? "folder-new" : "folder", { aliases: [{ name: "folder" }] });
const renamed = later
    ? group("renamed", "rg-renamed", {
        parent: folder,
        aliases: [{ parent: pulumi.rootStackResource }, { name: "original", parent: pulumi.rootStackResource }, { parent: stackUrn }],
    })
    : group(second ? "renamed" : "original", "rg-renamed", { aliases: [{ name: "original" }] });
const typed = group("by-urn-new", "rg-by-urn", { aliases: ["urn:pulumi:dev::pairs::azure-native:resources:ResourceGroup::by-urn"] });

new resources.ResourceGroup(
    "ignored",
    {
        resourceGroupName: "rg-ignored",
        location,
        managedBy: second ? typed.id : "/subscriptions/00000000-0000-4000-8000-000000000001",
        tags: { kept: `${version}`, changed: `${version}` },
    },
    { ignoreChanges: ["managedBy", "tags.kept"] });
new resources.ResourceGroup("hidden", { resourceGroupName: "rg-hidden", location, tags: { version: `${version}` } }, { hideDiffs: ["tags"] });

const replaced = new resources.ResourceGroup(
    "replaced", { resourceGroupName: second ? "rg-replaced-2" : "rg-replaced", location }, { deleteBeforeReplace: true });
const onChanges = new resources.ResourceGroup(
    "on-changes", { location, tags: { version: `${version}` } }, { replaceOnChanges: ["tags.version"], deleteBeforeReplace: false });
new managedidentity.UserAssignedIdentity(
    "with", { resourceGroupName: replaced.name, resourceName: "id-with", location }, { deletedWith: replaced });
group("companion", "rg-companion", { replaceWith: [onChanges] });

if (!later)
    group("protected", "rg-protected", { protect: !second });
if (!second)
    group("retained", "rg-retained", { retainOnDelete: true });
group("patient", "rg-patient", { customTimeouts: { create: "1h30m", update: "45s", delete: second ? "2h" : undefined } });

exports.renamed = renamed.urn;
exports.child = folder.child.urn;
