// What differs between the npm packages: how a wanted token, a folder and a TypeScript namespace belong together, and what TypeScript cannot say.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const facts = (name) => JSON.parse(readFileSync(join(here, "facts", name), "utf8"));

// Groups of Kubernetes whose token has a domain that the npm folder leaves out.
const kubernetesGroups = {
  helm: "helm.sh",
  networking: "networking.k8s.io",
  rbac: "rbac.authorization.k8s.io",
  scheduling: "scheduling.k8s.io",
  storage: "storage.k8s.io",
};

// C# names follow from those of a module, but for their casing. The list is the official package's, of the modules that somebody asked for.
const azureNamespaces = [
  "ApiManagement", "App", "ApplicationInsights", "Authorization", "Consumption", "ContainerRegistry", "ContainerService", "CosmosDB", "CostManagement",
  "DBforPostgreSQL", "Dashboard", "DataFactory", "DataShare", "Databricks", "EventGrid", "EventHub", "KeyVault", "Kusto", "MachineLearningServices",
  "ManagedIdentity", "Management", "Monitor", "Network", "OperationalInsights", "PolicyInsights", "Portal", "PrivateDns", "Purview", "Resources",
  "Search", "Security", "ServiceBus", "Sql", "Storage", "StreamAnalytics", "Subscription", "Synapse",
];
const upper = (text) => text[0].toUpperCase() + text.slice(1);

const azureNative = {
  name: "azure-native",
  csharp: {},
  namespace: (module) => {
    const name = azureNamespaces.find((candidate) => candidate.toLowerCase() === module);
    if (!name) throw new Error(`module "${module}" has no C# name: add the one of the official package to packages.mjs`);
    return name;
  },
  folder: (module) => module,
  // Input and output are different types here: Sku and SkuResponse.
  token: ([module], name, side) => `azure-native:${module}:${side === "input" ? name.replace(/Args$/, "") : name}`,
  sides: (side) => [side],
  doubles: new Set(facts("azure-native-doubles.json")),
  jsonValues: new Set(),
  secretValues: new Set(),
  // Old versions of a type are aliases in the provider's sight only: this SDK never made any.
  aliases: false,
  arm: facts("arm-types.json"),
  // The type of the one is an argument; the name of the other is drawn by the provider.
  withoutArm: new Set(["azure-native:resources:Resource", "azure-native:authorization:PimRoleEligibilitySchedule"]),
};

const kubernetes = {
  name: "kubernetes",
  // An older generation of shapes, which the official package keeps.
  csharp: { compatibility: "kubernetes20" },
  // core/v1 is Core.V1, rbac.authorization.k8s.io/v1alpha1 is Rbac.V1Alpha1; the settings of the provider stand in no group.
  namespace: (module) => {
    const [group, version] = module.split("/");
    return version ? `${upper(group.split(".")[0])}.${version.replace(/[a-z]+/g, upper)}` : "Provider";
  },
  folder: (module) => module.replace(/^(\w+)[^/]*/, "$1"),
  // One type serves input and output; the settings of the provider stand outside every namespace.
  token: (spaces, name) => {
    const [group, version] = spaces;
    return group ? `kubernetes:${kubernetesGroups[group] ?? group}/${version}:${name}` : `kubernetes:index:${name}`;
  },
  // The output side says that everything is required; the input side says what really is.
  sides: (side) => (side === "enums" ? ["enums"] : ["input", "output"]),
  doubles: new Set(["kubernetes:index:KubeClientSettings#qps"]),
  jsonValues: new Set(["kubernetes:meta/v1:ManagedFieldsEntry#fieldsV1"]),
  // Of nested types the JavaScript marks nothing; the published schema says it of this one.
  secretValues: new Set(["kubernetes:helm.sh/v3:RepositoryOpts#password"]),
  aliases: true,
  arm: null,
  withoutArm: new Set(),
};

export const packages = [azureNative, kubernetes];
