// What only the generated JavaScript of a package says: defaults, secrets, aliases, and the descriptions.

// Defaults are values or environment variables: `(args?.x) ?? "public"`, `(val.x) ?? utilities.getEnv("X")`.
function defaultsIn(text) {
  const defaults = {};
  for (const [, name, expression] of text.matchAll(/\((?:args\?|val)\.(\w+)\) \?\? (utilities\.getEnv\w*\("[^\n]*?"\)|"(?:[^"\\\n]|\\.)*"|[\w.-]+)/g)) {
    const environment = /^utilities\.getEnv\w*\(("[^)]*")\)$/.exec(expression)?.[1];
    defaults[name] = environment ? { defaultInfo: { environment: environment.split(", ").map((v) => JSON.parse(v)) } } : { default: JSON.parse(expression) };
  }
  return defaults;
}

export function resourceCode(code) {
  return {
    defaults: defaultsIn(code),
    secrets: [...code.matchAll(/pulumi\.secret\(args\.(\w+)\)/g)].map(([, name]) => name),
    secretOutputs: [...(/const secretOpts = \{ additionalSecretOutputs: \[(.*?)\] \};/.exec(code)?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(([, name]) => name),
    replaceOnChanges: [...(/const replaceOnChanges = \{ replaceOnChanges: \[(.*?)\] \};/.exec(code)?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(([, path]) => path),
    aliases: [...(/const aliasOpts = \{ aliases: \[(.*?)\] \};/.exec(code)?.[1] ?? "").matchAll(/type: "([^"]+)"/g)].map(([, type]) => ({ type })),
  };
}

// The defaults of a nested input type stand in a function of its own, inside its namespaces.
export class NestedDefaults {
  #code;

  constructor(code) {
    this.#code = code;
  }

  of(spaces, name) {
    const wanted = `function ${name[0].toLowerCase()}${name.slice(1)}ProvideDefaults(val) {`;
    let from = 0;
    let to = this.#code.length;
    for (const space of spaces) {
      from = this.#code.indexOf(`(function (${space}) {`, from);
      if (from < 0) return {};
      to = Math.min(to, this.#code.indexOf(`})(${space} = `, from));
    }
    const start = this.#code.indexOf(wanted, from);
    return start < 0 || start > to ? {} : defaultsIn(this.#code.slice(start, this.#code.indexOf("};", start)));
  }
}

// One sentence: the descriptions of a whole package would be many times the size of the schema.
export function description(code, declaration) {
  const before = code.slice(0, code.indexOf(declaration));
  const comment = /\/\*\*\n \* (.+)\n(?:(?!\*\/)[\s\S])*\*\/\n(?:export )?$/.exec(before.slice(before.lastIndexOf("/**\n")))?.[1];
  const sentence = comment?.split(/(?<=\.)\s/)[0];
  return sentence && sentence.length <= 120 && !sentence.includes("Azure REST API version") ? { description: sentence } : {};
}
