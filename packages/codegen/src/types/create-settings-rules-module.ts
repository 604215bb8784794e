import { listRequestBodySchemas, type RequestBodyDocument } from "../document/list-request-body-schemas.ts";

/** The parts of a schema that this module reads. */
interface Schema {
  readonly $ref?: string;
  readonly readOnly?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  /** Values that the server may return for the field if it was never sent. */
  readonly "x-filled-in"?: readonly unknown[];
  /** The values of a block's fields with which it equals an absent block. */
  readonly "x-absent-when"?: Readonly<Record<string, unknown>>;
  /** Whether every replacement must contain the field, because the server sets it otherwise. */
  readonly "x-required-in-replacement"?: boolean;
}

interface SettingsRules {
  readonly readOnly: string[];
  readonly filledIn: Record<string, readonly unknown[]>;
  readonly absentWhen: Record<string, Readonly<Record<string, unknown>>>;
  readonly required: Record<string, unknown>;
}

const readReferenceName = ({ $ref }: Schema): string | undefined => $ref?.split("/").at(-1);

/**
 * Collects the rules of a schema and its fields at any depth. `readOnly`, `filledIn` and `absentWhen` use JSON
 * Pointers.
 */
function collectRules(schemas: Readonly<Record<string, Schema>>, root: Schema): SettingsRules {
  const rules: SettingsRules = { readOnly: [], filledIn: {}, absentWhen: {}, required: {} };

  function visit(schema: Schema, pointer: string): void {
    const { allOf = [], anyOf = [], oneOf = [], properties = {} } = schema;
    const filledIn = schema["x-filled-in"];
    const absentWhen = schema["x-absent-when"];
    if (filledIn) rules.filledIn[pointer] = filledIn;
    if (absentWhen) rules.absentWhen[pointer] = absentWhen;
    if (schema["x-required-in-replacement"] && filledIn) rules.required[pointer.slice(1)] = filledIn[0];
    for (const part of [...allOf, ...anyOf, ...oneOf]) visit(part, pointer);
    const referencedSchema = schemas[readReferenceName(schema) ?? ""];
    if (referencedSchema) visit(referencedSchema, pointer);
    for (const [name, property] of Object.entries(properties)) {
      if (property.readOnly) rules.readOnly.push(`${pointer}/${name}`);
      else visit(property, `${pointer}/${name}`);
    }
  }

  visit(root, "");
  rules.readOnly.sort();
  return rules;
}

interface SettingsDocument extends RequestBodyDocument {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Lists the settings schemas in the parts of all request bodies, by the names that they have in responses. */
function listSettingsSchemas(document: SettingsDocument): readonly string[] {
  const { schemas } = document.components;
  const parts = listRequestBodySchemas(document).flatMap((name) => {
    const { allOf = [], properties = {} } = schemas[name] ?? {};
    return [...allOf, ...Object.values(properties)];
  });
  const names = parts.map(readReferenceName).filter((name) => name !== undefined);
  return [...new Set(names.map((name) => name.replace(/Request$/, "")))];
}

/** Creates the source of the module that describes how the server treats the fields of the settings. */
export function createSettingsRulesModule(document: SettingsDocument): string {
  const { schemas } = document.components;
  const constants = listSettingsSchemas(document).map((name) => {
    const constant = `${name.charAt(0).toLowerCase()}${name.slice(1)}Rules`;
    const rules = collectRules(schemas, schemas[name] ?? {});
    return `export const ${constant}: SettingsRules = ${JSON.stringify(rules, null, 2)};\n`;
  });
  return `import type { SettingsRules } from "../settings-rules.ts";\n\n${constants.join("\n")}`;
}
