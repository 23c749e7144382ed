// Turns TypeScript types into types of the Pulumi Package Schema, and follows references until every type that is needed is described.
import ts from "typescript";
import { literal } from "./sources.mjs";

export class Types {
  #sources;
  #doubles;
  #needed = [];
  schemas = {};

  constructor(sources, doubles) {
    this.#sources = sources;
    this.#doubles = doubles;
  }

  // { properties, required } of a list of members; defaults and the int/double table apply by `${owner}#${name}`.
  object(owner, members, defaults = {}) {
    const properties = {};
    const required = [];
    for (const m of members) {
      const bare = withoutUndefined(unwrap(m.type));
      properties[m.name] = this.#schema(bare.type, `${owner}#${m.name}`);
      if (defaults[m.name] !== undefined) properties[m.name].default = defaults[m.name];
      if (!m.optional && !bare.optional) required.push(m.name);
    }
    return { properties, required: required.sort() };
  }

  // Describes everything that was referenced. `defaultsOf(module, interface)` gives the defaults of a nested input type.
  close(defaultsOf) {
    while (this.#needed.length > 0) {
      const { side, module, name, token } = this.#needed.pop();
      if (this.schemas[token]) continue;
      if (side === "enums") {
        const values = this.#sources.enumeration(module, name);
        this.schemas[token] = { type: typeof values[0].value === "number" ? "integer" : "string", enum: values };
        continue;
      }
      const members = this.#sources.nested(side, module, name);
      if (!members) throw new Error(`${side}.${module}.${name} not found`);
      this.schemas[token] = { type: "object", ...this.object(token, members, side === "input" ? defaultsOf(module, name) : {}) };
    }
  }

  #schema(node, path) {
    const { type } = withoutUndefined(unwrap(node));
    switch (type.kind) {
      case ts.SyntaxKind.StringKeyword:
        return { type: "string" };
      case ts.SyntaxKind.BooleanKeyword:
        return { type: "boolean" };
      case ts.SyntaxKind.NumberKeyword: // TypeScript does not tell int32 from the rest; the table does.
        return { type: this.#doubles.has(path) ? "number" : "integer" };
      case ts.SyntaxKind.AnyKeyword:
        return { $ref: "pulumi.json#/Any" };
      case ts.SyntaxKind.ParenthesizedType:
        return this.#schema(type.type, path);
      case ts.SyntaxKind.ArrayType:
        return { type: "array", items: this.#schema(type.elementType, path) };
      case ts.SyntaxKind.TypeLiteral:
        return { type: "object", additionalProperties: this.#schema(type.members[0].type, path) };
      case ts.SyntaxKind.LiteralType:
        return { type: typeof literal(type), const: literal(type) };
      case ts.SyntaxKind.UnionType:
        return this.#union(type, path);
      case ts.SyntaxKind.TypeReference:
        return this.#reference(names(type.typeName), path);
      default:
        throw new Error(`${path}: no schema for ${ts.SyntaxKind[type.kind]}`);
    }
  }

  #union(type, path) {
    const written = type.types.map((t) => unwrap(t)).map((t) => (ts.isTypeReferenceNode(t) ? names(t.typeName).join(".") : ""));
    if (written.includes("pulumi.asset.Asset")) return { $ref: "pulumi.json#/Asset" };
    const oneOf = type.types.map((t) => this.#schema(t, path));
    const primitive = oneOf.find((s) => s.type && s.type !== "object" && s.type !== "array")?.type;
    return primitive ? { oneOf, type: primitive } : { oneOf };
  }

  #reference(parts, path) {
    const [root, module, name] = parts;
    if (parts.length !== 3 || !["inputs", "outputs", "enums"].includes(root)) throw new Error(`${path}: unknown reference ${parts.join(".")}`);
    const token = `azure-native:${module}:${root === "inputs" ? name.replace(/Args$/, "") : name}`;
    const side = root === "enums" ? "enums" : root === "inputs" ? "input" : "output";
    this.#needed.push({ side, module, name, token });
    return { $ref: `#/types/${token}` };
  }
}

function names(entity) {
  return ts.isIdentifier(entity) ? [entity.text] : [...names(entity.left), entity.right.text];
}

// pulumi.Input<T> and pulumi.Output<T> say how a value travels, not what it is.
function unwrap(type) {
  if (!ts.isTypeReferenceNode(type)) return type;
  return ["pulumi.Input", "pulumi.Output"].includes(names(type.typeName).join(".")) ? unwrap(type.typeArguments[0]) : type;
}

function withoutUndefined(type) {
  if (!ts.isUnionTypeNode(type)) return { type, optional: false };
  const rest = type.types.filter((t) => t.kind !== ts.SyntaxKind.UndefinedKeyword);
  if (rest.length === type.types.length) return { type, optional: false };
  return { type: rest.length === 1 ? rest[0] : ts.factory.createUnionTypeNode(rest), optional: true };
}
