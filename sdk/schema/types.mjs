// Turns TypeScript types into types of the Pulumi Package Schema, and follows references until every type that is needed is described.
import ts from "typescript";
import { literal } from "./sources.mjs";

// C# has a type for unions of up to two; wider ones are `object` there, whatever they hold.
const wide = 3;

export class Types {
  #sources;
  #package;
  #variants;
  #needed = [];
  schemas = {};

  constructor(sources, package_, variants) {
    this.#sources = sources;
    this.#package = package_;
    this.#variants = variants;
  }

  // { properties, required } of a list of members; defaults and the int/double table apply by `${owner}#${name}`.
  object(owner, members, defaults = {}) {
    const properties = {};
    const required = [];
    for (const m of members) {
      const bare = withoutUndefined(unwrap(m.type));
      properties[m.name] = this.#schema(bare.type, `${owner}#${m.name}`);
      Object.assign(properties[m.name], defaults[m.name]);
      if (this.#package.secretValues.has(`${owner}#${m.name}`)) properties[m.name].secret = true;
      if (!m.optional && !bare.optional) required.push(m.name);
    }
    return { properties, required: required.sort() };
  }

  // Describes everything that was referenced. `defaultsOf(spaces, interface)` gives the defaults of a nested input type.
  close(defaultsOf) {
    while (this.#needed.length > 0) {
      const { side, spaces, name, token } = this.#needed.pop();
      if (this.schemas[token]) continue;
      if (side === "enums") {
        const values = this.#sources.enumeration(spaces, name);
        this.schemas[token] = { type: typeof values[0].value === "number" ? "integer" : "string", enum: values };
        continue;
      }
      const found = this.#package.sides(side).find((s) => this.#sources.nested(s, spaces, name));
      if (!found) throw new Error(`${side}.${spaces.join(".")}.${name} not found`);
      const members = this.#sources.nested(found, spaces, name);
      this.schemas[token] = { type: "object", ...this.object(token, members, found === "input" ? defaultsOf(spaces, name) : {}) };
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
        return { type: this.#package.doubles.has(path) ? "number" : "integer" };
      case ts.SyntaxKind.AnyKeyword:
        return { $ref: this.#package.jsonValues.has(path) ? "pulumi.json#/Json" : "pulumi.json#/Any" };
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
    const kept = type.types.length < wide ? type.types : type.types.filter((t) => this.#isKept(unwrap(t)));
    const oneOf = kept.map((t) => this.#schema(t, path));
    if (kept.length < type.types.length) oneOf.push({ $ref: "pulumi.json#/Any" });
    if (type.types.length >= wide && oneOf.length < wide) throw new Error(`${path}: keep more of its variants, or the union gets another type in C#`);
    // An enum that is open to other values says what those are.
    const open = written.some((name) => name.startsWith("enums.")) && oneOf.find((s) => s.type && s.type !== "object" && s.type !== "array")?.type;
    return open ? { oneOf, type: open } : { oneOf };
  }

  #isKept(type) {
    if (!ts.isTypeReferenceNode(type)) return true;
    const [, ...rest] = names(type.typeName);
    return this.#variants.keeps(rest[0], rest.at(-1).replace(/Args$/, ""));
  }

  #reference([root, ...rest], path) {
    const spaces = rest.slice(0, -1);
    const name = rest.at(-1);
    const side = { inputs: "input", outputs: "output", enums: "enums" }[root];
    if (!side || !name) throw new Error(`${path}: unknown reference ${[root, ...rest].join(".")}`);
    const token = this.#package.token(spaces, name, side);
    this.#needed.push({ side, spaces, name, token });
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
