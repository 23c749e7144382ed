// What differs between the npm packages: how a wanted token, a folder and a TypeScript namespace belong together, and what TypeScript cannot say.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const facts = (name) => JSON.parse(readFileSync(join(here, "facts", name), "utf8"));

// Groups of Kubernetes whose token has a domain that the npm folder leaves out.
const kubernetesGroups = {
  networking: "networking.k8s.io",
  rbac: "rbac.authorization.k8s.io",
  scheduling: "scheduling.k8s.io",
  storage: "storage.k8s.io",
};

const azureNative = {
  name: "azure-native",
  folder: (module) => module,
  // Input and output are different types here: Sku and SkuResponse.
  token: ([module], name, side) => `azure-native:${module}:${side === "input" ? name.replace(/Args$/, "") : name}`,
  sides: (side) => [side],
  doubles: new Set(facts("azure-native-doubles.json")),
  jsonValues: new Set(),
  // Old versions of a type are aliases in the provider's sight only: this SDK never made any.
  aliases: false,
  arm: facts("arm-types.json"),
  // The type of the one is an argument; the name of the other is drawn by the provider.
  withoutArm: new Set(["azure-native:resources:Resource", "azure-native:authorization:PimRoleEligibilitySchedule"]),
};

const kubernetes = {
  name: "kubernetes",
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
  aliases: true,
  arm: null,
  withoutArm: new Set(),
};

export const packages = [azureNative, kubernetes];
