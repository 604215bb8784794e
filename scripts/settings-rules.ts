import type { SchemaDocument } from "./read-only-fields.ts";

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

/** Collects the rules of a schema and everything in it, by JSON Pointer. */
function collectRules(schemas: Readonly<Record<string, Schema>>, root: Schema): SettingsRules {
  const rules: SettingsRules = { readOnly: [], filledIn: {}, absentWhen: {}, required: {} };

  function visit(schema: Schema, pointer: string): void {
    const { $ref, allOf = [], anyOf = [], oneOf = [], properties = {} } = schema;
    const filledIn = schema["x-filled-in"];
    const absentWhen = schema["x-absent-when"];
    if (filledIn) rules.filledIn[pointer] = filledIn;
    if (absentWhen) rules.absentWhen[pointer] = absentWhen;
    if (schema["x-required-in-replacement"] && filledIn) rules.required[pointer.slice(1)] = filledIn[0];
    const referenced = schemas[$ref?.split("/").at(-1) ?? ""];
    for (const part of [...allOf, ...anyOf, ...oneOf, ...(referenced ? [referenced] : [])]) visit(part, pointer);
    for (const [name, property] of Object.entries(properties)) {
      if (property.readOnly) rules.readOnly.push(`${pointer}/${name}`);
      else visit(property, `${pointer}/${name}`);
    }
  }

  visit(root, "");
  rules.readOnly.sort();
  return rules;
}

/** Generates the module with what the server does with the fields of each schema, one constant a schema. */
export function settingsRulesModule({ components: { schemas } }: SchemaDocument): string {
  const constants = Object.entries(schemas).map(([name, schema]) => {
    const constant = `${name.charAt(0).toLowerCase()}${name.slice(1)}Rules`;
    return `export const ${constant}: SettingsRules = ${JSON.stringify(collectRules(schemas, schema), null, 2)};\n`;
  });
  return `import type { SettingsRules } from "../settings-rules.ts";\n\n${constants.join("\n")}`;
}
