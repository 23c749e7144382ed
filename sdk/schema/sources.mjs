// Finds where an npm package keeps a thing: files, classes, interfaces, enums. Knows TypeScript's syntax tree, nothing of schemas.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export class Sources {
  #root;
  #parsed = new Map();
  #interfaces = new Map();

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

  // File names do not follow from class names (VNetPeering lives in vnetPeering), so the folder's index is asked.
  fileOf(folder, name) {
    const match = new RegExp(`export declare const ${name}: typeof import\\("\\./(\\w+)"\\)\\.${name};`).exec(this.text(`${folder}/index.d.ts`));
    if (!match) throw new Error(`${folder}: ${name} is not in this version of the package`);
    return `${folder}/${match[1]}`;
  }

  // The members of an exported interface or class, each as { name, optional, type }.
  members(path, name) {
    for (const node of this.parse(path).statements) if (node.name?.text === name && node.members) return node.members.flatMap(member);
    return null;
  }

  // The members of an interface in types/input.d.ts or types/output.d.ts, by its namespaces.
  nested(side, spaces, name) {
    if (!this.#interfaces.has(side)) this.#interfaces.set(side, interfaces(this.parse(`types/${side}.d.ts`).statements, []));
    return this.#interfaces.get(side).get([...spaces, name].join("."))?.members.flatMap(member) ?? null;
  }

  // An enum is a const object; the order of its members is kept, because a reader expects the documented order.
  enumeration(spaces, name) {
    for (const node of this.parse(`types/enums/${spaces.join("/")}/index.d.ts`).statements) {
      if (!ts.isVariableStatement(node)) continue;
      const declaration = node.declarationList.declarations[0];
      if (declaration.name.text !== name) continue;
      return declaration.type.members.map((m) => ({ name: m.name.text, value: literal(m.type) }));
    }
    throw new Error(`enum ${spaces.join(".")}.${name} not found`);
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

function interfaces(statements, spaces, found = new Map()) {
  for (const node of statements) {
    if (ts.isModuleDeclaration(node)) interfaces(node.body.statements, [...spaces, node.name.text], found);
    if (ts.isInterfaceDeclaration(node)) found.set([...spaces, node.name.text].join("."), node);
  }
  return found;
}

function member(node) {
  if (!ts.isPropertySignature(node) && !ts.isPropertyDeclaration(node)) return [];
  return [{ name: node.name.text, optional: node.questionToken !== undefined, type: node.type }];
}
