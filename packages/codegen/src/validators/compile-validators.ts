import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";

/** What is said of a schema, not what it demands. */
const isAnnotation = (key: string, value: unknown): boolean =>
  (typeof value === "string" && ["title", "description"].includes(key)) ||
  (key === "examples" && Array.isArray(value)) ||
  key.startsWith("x-");

/** Compiles schemas of an OpenAPI document into an ES module that exports a validator by the name of each. */
export function compileValidators(document: object, schemaNames: readonly string[]): string {
  const ajv = new Ajv2020({ strictTypes: false, code: { source: true, esm: true, lines: true } });
  formats.default(ajv);
  // `oneOf` decides; a discriminator only names the alternative.
  ajv.addVocabulary([...Object.keys(document), "discriminator"]);
  ajv.addSchema(
    JSON.parse(JSON.stringify(document, (key, value) => (isAnnotation(key, value) ? undefined : value))),
    "openapi",
  );
  for (const name of schemaNames) ajv.addSchema({ $ref: `openapi#/components/schemas/${name}` }, name);
  const code = standalone.default(ajv, Object.fromEntries(schemaNames.map((name) => [name, name])));
  // The code asks for what ajv has at run time with `require`, which an ES module does not have.
  const modules = [...new Set([...code.matchAll(/require\("(.+?)"\)/g)].map(([, module = ""]) => module))];
  return [
    ...modules.map((module, index) => `import runtime${index} from "${module}.js";\n`),
    code.replaceAll(/require\("(.+?)"\)/g, (_call, module: string) => `runtime${modules.indexOf(module)}`),
    "\n",
  ].join("");
}
