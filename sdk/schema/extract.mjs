// node extract.mjs          writes azure-native/<module>.json and azure-native/arm.json for the tokens in azure-native.tokens.txt
// node extract.mjs --check  writes nothing; says which files would change, and ends with 1 if any would
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Sources } from "./sources.mjs";
import { Types } from "./types.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const npm = join(here, "node_modules/@pulumi/azure-native");
const target = join(here, "azure-native");
const provider = "pulumi:providers:azure-native";

const json = (path) => JSON.parse(readFileSync(join(here, path), "utf8"));
const sources = new Sources(npm);
const types = new Types(sources, new Set(json("facts/azure-native-doubles.json")));
const version = JSON.parse(sources.text("package.json")).version;

function wantedTokens() {
  const lines = readFileSync(join(here, "azure-native.tokens.txt"), "utf8").split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== "" && !line.startsWith("#")))].sort();
}

// The generated code of a resource says what its declaration file cannot: defaults and secrets.
function factsInCode(code) {
  const facts = { defaults: {}, secrets: [] };
  for (const [, name, value] of code.matchAll(/resourceInputs\["(\w+)"\] = \(args\?\.\w+\) \?\? (.+?);/g)) facts.defaults[name] = JSON.parse(value);
  for (const [, name] of code.matchAll(/pulumi\.secret\(args\.(\w+)\)/g)) facts.secrets.push(name);
  return facts;
}

const inputCode = sources.text("types/input.js");

function nestedDefaults(module, name) {
  const function_ = `${name[0].toLowerCase()}${name.slice(1)}ProvideDefaults`;
  const space = inputCode.indexOf(`(function (${module}) {`);
  const end = inputCode.indexOf(`})(${module} = `, space);
  const start = inputCode.indexOf(`function ${function_}(val) {`, space);
  if (space < 0 || start < 0 || start > end) return {};
  const body = inputCode.slice(start, inputCode.indexOf("};", start));
  return Object.fromEntries([...body.matchAll(/(\w+): \(val\.\w+\) \?\? (.+?),\n/g)].map(([, property, value]) => [property, JSON.parse(value)]));
}

// One sentence: the description of the whole package would be many times the size of the schema.
function firstSentence(code, declaration) {
  const before = code.slice(0, code.indexOf(declaration));
  const comment = /\/\*\*\n \* (.+)\n(?:(?!\*\/)[\s\S])*\*\/\n(?:export )?$/.exec(before.slice(before.lastIndexOf("/**\n")))?.[1];
  const sentence = comment?.split(/(?<=\.)\s/)[0];
  return sentence && sentence.length <= 120 && !sentence.includes("Azure REST API version") ? { description: sentence } : {};
}

function resource(token, file, name) {
  const code = sources.text(`${file}.js`);
  const { defaults, secrets } = factsInCode(code);
  const inputs = types.object(token, sources.members(`${file}.d.ts`, `${name}Args`) ?? [], defaults);
  const outputs = types.object(token, sources.members(`${file}.d.ts`, name));
  for (const secret of secrets) inputs.properties[secret].secret = true;
  return {
    ...firstSentence(code, `class ${name} extends`),
    inputProperties: inputs.properties,
    requiredInputs: inputs.required,
    properties: outputs.properties,
    required: outputs.required,
  };
}

function invocation(token, file, name) {
  const class_ = name[0].toUpperCase() + name.slice(1);
  const inputs = sources.members(`${file}.d.ts`, `${class_}Args`);
  const outputs = sources.members(`${file}.d.ts`, `${class_}Result`);
  if (!outputs) throw new Error(`${token} does not return an object`);
  return {
    ...firstSentence(sources.text(`${file}.js`), `function ${name}(`),
    ...(inputs && { inputs: { type: "object", ...types.object(token, inputs) } }),
    outputs: { type: "object", ...types.object(token, outputs) },
  };
}

function extract() {
  const arm = json("facts/arm-types.json");
  const modules = {};
  const into = (module) => (modules[module] ??= { name: "azure-native", version, resources: {}, types: {}, functions: {} });
  const wantedArm = {};

  into("provider").resources[provider] = resource(provider, "provider", "Provider");
  for (const wanted of wantedTokens()) {
    const [module, name] = wanted.split(":");
    const token = `azure-native:${wanted}`;
    const file = sources.fileOf(module, name);
    if (/^[a-z]/.test(name)) {
      into(module).functions[token] = invocation(token, file, name);
      continue;
    }
    into(module).resources[token] = resource(token, file, name);
    if (arm[token]) wantedArm[token] = arm[token];
    else if (token !== "azure-native:resources:Resource") throw new Error(`facts/arm-types.json says nothing about ${token}; see README.md`);
  }
  types.close(nestedDefaults);
  for (const [token, schema] of Object.entries(types.schemas)) into(token.split(":")[1]).types[token] = schema;

  const files = Object.fromEntries(Object.entries(modules).map(([module, schema]) => [`${module}.json`, print(schema)]));
  return { ...files, "arm.json": print(wantedArm) };
}

function print(value) {
  const sorted = (v) =>
    v && typeof v === "object" && !Array.isArray(v)
      ? Object.fromEntries(Object.keys(v).sort().map((key) => [key, sorted(v[key])]))
      : Array.isArray(v) ? v.map(sorted) : v;
  return JSON.stringify(sorted(value), null, 1) + "\n";
}

const files = extract();
const present = existsSync(target) ? readdirSync(target) : [];
const stale = present.filter((name) => !(name in files));
const changed = Object.keys(files).filter((name) => !present.includes(name) || readFileSync(join(target, name), "utf8") !== files[name]);

if (process.argv.includes("--check")) {
  for (const name of [...changed, ...stale].sort()) console.log(`would change: azure-native/${name}`);
  process.exitCode = changed.length + stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(target, { recursive: true });
  for (const name of changed) writeFileSync(join(target, name), files[name]);
  for (const name of stale) rmSync(join(target, name));
  console.log(`${Object.keys(files).length} files, ${changed.length} changed, ${stale.length} removed`);
}
