import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";

/** Whether a member only documents the schema and rejects no value. */
const isAnnotation = (key: string, value: unknown): boolean =>
  (typeof value === "string" && ["title", "description"].includes(key)) ||
  (key === "examples" && Array.isArray(value)) ||
  key.startsWith("x-");

const removeAnnotations = (document: object): object =>
  JSON.parse(JSON.stringify(document, (key, value) => (isAnnotation(key, value) ? undefined : value)));

/** Replaces the `require` calls by imports, because an ES module has no `require`. */
function convertToImports(code: string): string {
  const requireCall = /require\("(.+?)"\)/g;
  const modules = [...new Set([...code.matchAll(requireCall)].map(([, module = ""]) => module))];
  const imports = modules.map((module, index) => `import runtime${index} from "${module}.js";\n`);
  const body = code.replaceAll(requireCall, (_call, module: string) => `runtime${modules.indexOf(module)}`);
  return `${imports.join("")}${body}\n`;
}

/**
 * Compiles schemas of an OpenAPI document. Returns the source of an ES module that exports a validator for each name.
 */
export function createValidatorsModule(document: object, schemaNames: readonly string[]): string {
  const ajv = new Ajv2020({ strictTypes: false, code: { source: true, esm: true, lines: true } });
  formats.default(ajv);
  // Ajv rejects unknown keywords. `oneOf` selects the alternative, so the discriminator can be ignored.
  ajv.addVocabulary([...Object.keys(document), "discriminator"]);
  ajv.addSchema(removeAnnotations(document), "openapi");
  for (const name of schemaNames) ajv.addSchema({ $ref: `openapi#/components/schemas/${name}` }, name);
  const code = standalone.default(ajv, Object.fromEntries(schemaNames.map((name) => [name, name])));
  return convertToImports(code);
}
