// Finds where the npm package keeps a thing: files, classes, interfaces, enums. Knows TypeScript's syntax tree, nothing of schemas.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export class Sources {
  #root;
  #parsed = new Map();
  #namespaces = new Map();

  constructor(root) {
    this.#root = root;
  }

  text(path) {
    return readFileSync(join(this.#root, path), "utf8");
  }

  parse(path) {
    if (!this.#parsed.has(path)) this.#parsed.set(path, ts.createSourceFile(path, this.text(path), ts.ScriptTarget.Latest, false));
    return this.#parsed.get(path);
  }

  // File names do not follow from class names (VNetPeering lives in vnetPeering), so the module's index is asked.
  fileOf(module, name) {
    const index = this.text(`${module}/index.d.ts`);
    const match = new RegExp(`export declare const ${name}: typeof import\\("\\./(\\w+)"\\)\\.${name};`).exec(index);
    if (!match) throw new Error(`azure-native:${module}:${name} is not in this version of the package`);
    return `${module}/${match[1]}`;
  }

  // The members of an exported interface or class, each as { name, optional, type, doc }.
  members(path, name) {
    for (const node of this.parse(path).statements) if (node.name?.text === name && node.members) return node.members.flatMap(member);
    return null;
  }

  // The members of an interface in types/input.d.ts or types/output.d.ts, by its module.
  nested(side, module, name) {
    if (!this.#namespaces.has(side)) this.#namespaces.set(side, namespaces(this.parse(`types/${side}.d.ts`)));
    return this.#namespaces.get(side).get(module)?.get(name)?.members.flatMap(member) ?? null;
  }

  // An enum is a const object; the order of its members is kept, because a reader expects the documented order.
  enumeration(module, name) {
    for (const node of this.parse(`types/enums/${module}/index.d.ts`).statements) {
      if (!ts.isVariableStatement(node)) continue;
      const declaration = node.declarationList.declarations[0];
      if (declaration.name.text !== name) continue;
      return declaration.type.members.map((m) => ({ name: m.name.text, value: literal(m.type) }));
    }
    throw new Error(`enum ${module}.${name} not found`);
  }
}

export function literal(type) {
  const node = type.literal;
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  throw new Error(`literal of kind ${ts.SyntaxKind[node.kind]}`);
}

function namespaces(file) {
  const result = new Map();
  for (const node of file.statements) {
    if (!ts.isModuleDeclaration(node)) continue;
    const interfaces = new Map(node.body.statements.filter(ts.isInterfaceDeclaration).map((i) => [i.name.text, i]));
    result.set(node.name.text, interfaces);
  }
  return result;
}

function member(node) {
  if (!ts.isPropertySignature(node) && !ts.isPropertyDeclaration(node)) return [];
  return [{ name: node.name.text, optional: node.questionToken !== undefined, type: node.type }];
}
