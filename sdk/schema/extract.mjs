// node extract.mjs          writes <package>/<module>.json (and arm.json) for the tokens in <package>.tokens.txt
// node extract.mjs --check  writes nothing; says which files would change, and ends with 1 if any would
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { description, NestedDefaults, resourceCode } from "./code.mjs";
import { packages } from "./packages.mjs";
import { Sources } from "./sources.mjs";
import { Types } from "./types.mjs";
import { discriminate } from "./unions.mjs";
import { Variants } from "./variants.mjs";

const here = dirname(fileURLToPath(import.meta.url));

function wantedTokens(package_) {
  const lines = readFileSync(join(here, `${package_.name}.tokens.txt`), "utf8").split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== "" && !line.startsWith("#")))].sort();
}

function resource(package_, sources, types, token, file, name) {
  const code = sources.text(`${file}.js`);
  const { defaults, secrets, secretOutputs, replaceOnChanges, aliases } = resourceCode(code);
  const inputs = types.object(token, sources.members(`${file}.d.ts`, `${name}Args`), defaults);
  const outputs = types.object(token, sources.members(`${file}.d.ts`, name));
  for (const secret of secrets) inputs.properties[secret].secret = true;
  for (const secret of secretOutputs) outputs.properties[secret].secret = true;
  for (const path of replaceOnChanges) {
    if (!outputs.properties[path]) throw new Error(`${token}: replaceOnChanges inside nested types (${path}) is not read yet: extend extract.mjs`);
    outputs.properties[path].replaceOnChanges = true;
  }
  return {
    ...description(code, `class ${name} extends`),
    ...(package_.aliases && aliases.length > 0 && { aliases }),
    inputProperties: inputs.properties,
    requiredInputs: inputs.required,
    properties: outputs.properties,
    required: outputs.required,
  };
}

function invocation(sources, types, token, file, name) {
  const class_ = name[0].toUpperCase() + name.slice(1);
  const inputs = sources.members(`${file}.d.ts`, `${class_}Args`);
  const outputs = sources.members(`${file}.d.ts`, `${class_}Result`);
  if (!outputs) throw new Error(`${token} does not return an object`);
  return {
    ...description(sources.text(`${file}.js`), `function ${name}(`),
    ...(inputs && { inputs: { type: "object", ...types.object(token, inputs) } }),
    outputs: { type: "object", ...types.object(token, outputs) },
  };
}

function extract(package_) {
  const sources = new Sources(join(here, "node_modules/@pulumi", package_.name));
  const variants = new Variants(join(here, `${package_.name}.variants.txt`));
  const types = new Types(sources, package_, variants);
  const version = JSON.parse(sources.text("package.json")).version;
  const modules = {};
  const into = (module) => (modules[module.replace("/", ".")] ??= { name: package_.name, version, resources: {}, types: {}, functions: {} });
  const arm = {};

  const provider = resource(package_, sources, types, `pulumi:providers:${package_.name}`, "provider", "Provider");
  for (const wanted of wantedTokens(package_)) {
    const [module, name] = wanted.split(":");
    const token = `${package_.name}:${wanted}`;
    const file = sources.fileOf(package_.folder(module), name);
    if (/^[a-z]/.test(name)) {
      into(module).functions[token] = invocation(sources, types, token, file, name);
      continue;
    }
    into(module).resources[token] = resource(package_, sources, types, token, file, name);
    if (!package_.arm || package_.withoutArm.has(token)) continue;
    if (!package_.arm[token]) throw new Error(`facts/arm-types.json says nothing about ${token}; see README.md`);
    arm[token] = package_.arm[token];
  }

  const nested = new NestedDefaults(sources.text("types/input.js"));
  types.close((spaces, name) => nested.of(spaces, name));
  if (variants.unseen.length > 0) throw new Error(`${package_.name}.variants.txt: no wide union has ${variants.unseen.join(", ")}`);
  for (const [token, schema] of Object.entries(types.schemas)) into(token.split(":")[1]).types[token] = schema;
  discriminate(modules, types.schemas);

  const used = Object.values(modules).flatMap((module) => [module.resources, module.types, module.functions].flatMap(Object.keys)).map((t) => t.split(":")[1]);
  const namespaces = Object.fromEntries(used.map((module) => [module, package_.namespace(module)]));
  modules.provider = { name: package_.name, version, language: { csharp: { ...package_.csharp, namespaces } }, provider };

  const files = Object.fromEntries(Object.entries(modules).map(([module, schema]) => [`${module}.json`, print(schema)]));
  return package_.arm ? { ...files, "arm.json": print(arm) } : files;
}

function print(value) {
  return JSON.stringify(sorted(value), null, 1) + "\n";
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

const checking = process.argv.includes("--check");
for (const package_ of packages) {
  const target = join(here, package_.name);
  const files = extract(package_);
  const present = existsSync(target) ? readdirSync(target) : [];
  const stale = present.filter((name) => !(name in files));
  const changed = Object.keys(files).filter((name) => !present.includes(name) || readFileSync(join(target, name), "utf8") !== files[name]);

  if (checking) {
    for (const name of [...changed, ...stale].sort()) console.log(`would change: ${package_.name}/${name}`);
    if (changed.length + stale.length > 0) process.exitCode = 1;
    continue;
  }
  mkdirSync(target, { recursive: true });
  for (const name of changed) writeFileSync(join(target, name), files[name]);
  for (const name of stale) rmSync(join(target, name));
  console.log(`${package_.name}: ${Object.keys(files).length} files, ${changed.length} changed, ${stale.length} removed`);
}
