// What tells the variants of a union apart. TypeScript does not name it, but it shows: a property with another constant in each of them.

const reference = "#/types/";

// Adds `discriminator` to every union of objects below `node` that has one such property.
export function discriminate(node, types) {
  if (node === null || typeof node !== "object") return;
  for (const child of Object.values(node)) discriminate(child, types);
  if (!Array.isArray(node.oneOf)) return;
  const named = node.oneOf.filter((element) => element.$ref?.startsWith(reference));
  const others = node.oneOf.filter((element) => !named.includes(element) && element.$ref !== "pulumi.json#/Any");
  if (named.length < 2 || others.length > 0) return;
  const variants = named.map((element) => types[element.$ref.slice(reference.length)].properties ?? {});
  const properties = Object.keys(variants[0]).filter((name) => new Set(variants.map((v) => v[name]?.const).filter((c) => c !== undefined)).size === variants.length);
  if (properties.length === 1) node.discriminator = { propertyName: properties[0] };
}
