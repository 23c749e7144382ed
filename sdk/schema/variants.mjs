// Which variants of wide unions are wanted: reads <package>.variants.txt, and remembers what it was asked, so that a name nobody has is found.
import { existsSync, readFileSync } from "node:fs";

export class Variants {
  #families = [];
  #unseen = new Map();

  constructor(path) {
    if (!existsSync(path)) return;
    for (const line of readFileSync(path, "utf8").split("\n").map((text) => text.trim())) {
      if (line === "" || line.startsWith("#")) continue;
      const family = /^(\w+):\*(\w+)$/.exec(line);
      if (family) this.#families.push({ module: family[1], ending: family[2], kept: new Set() });
      else if (this.#families.length === 0) throw new Error(`${path}: ${line} stands below no family`);
      else {
        this.#families.at(-1).kept.add(line);
        this.#unseen.set(`${this.#families.at(-1).module}:${line}`, line);
      }
    }
  }

  // Whether a type that stands in a wide union is described. Its name is the one of the schema: FooResponse is a variant when Foo is.
  keeps(module, typeName) {
    const name = typeName.replace(/Response$/, "");
    this.#unseen.delete(`${module}:${name}`);
    return this.#families.every((family) => family.module !== module || !name.endsWith(family.ending) || family.kept.has(name));
  }

  // The names that stood in no wide union: mistakes, or types that the package has no more.
  get unseen() {
    return [...this.#unseen.keys()];
  }
}
