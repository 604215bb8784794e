import { resolve } from "./open-api-document.ts";
import type { Schema } from "./schema.ts";

/** A row of a table of fields. */
export interface Field {
  /** The path from the top of the body, such as `settings.antivirus.fail_closed`. */
  readonly name: string;
  /** The type with its limits, such as `integer, 60 to 36000, or null`. */
  readonly type: string;
  /** Markdown. */
  readonly description: string;
  /** Whether only the server sets the field. */
  readonly isReadOnly: boolean;
}

const isNull = (schema: Schema): boolean => schema.type === "null";

/** Merges the parts of `allOf`, and the one part of `anyOf` that is not null. */
function mergeParts(schema: Schema): Schema & { readonly isNullable: boolean } {
  const { anyOf = [], allOf = [], ...own } = resolve(schema);
  const isNullable = anyOf.some(isNull) || (Array.isArray(own.type) && own.type.includes("null"));
  const [alternative] = anyOf.filter((part) => !isNull(part));
  const parts = [...allOf, ...(alternative === undefined ? [] : [alternative])].map(mergeParts);
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}), own.properties ?? {});
  const hasProperties = Object.keys(properties).length > 0;
  const merged: Schema = Object.assign({}, ...parts, own);
  return {
    ...merged,
    ...(hasProperties ? { properties } : {}),
    isNullable: isNullable || parts.some((part) => part.isNullable),
  };
}

function describeType(schema: ReturnType<typeof mergeParts>): string {
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  const values = schema.const === undefined ? schema.enum : [schema.const];
  const base = values?.filter((value) => value !== null).map((value) => `\`${JSON.stringify(value)}\``) ?? types;
  const limits: string[] = [];
  if (schema.format !== undefined) limits.push(schema.format);
  if (schema.minimum !== undefined && schema.maximum !== undefined)
    limits.push(`${schema.minimum} to ${schema.maximum}`);
  else if (schema.minimum !== undefined) limits.push(`at least ${schema.minimum}`);
  if (schema.maxLength !== undefined) limits.push(`at most ${schema.maxLength} characters`);
  if (schema.pattern !== undefined) limits.push(`matches \`${schema.pattern}\``);
  const item = schema.items === undefined ? "" : ` of ${describeType(mergeParts(schema.items))}`;
  const type = [`${base.join(", ") || "object"}${item}`, ...limits].join(", ");
  return schema.isNullable ? `${type}, or null` : type;
}

/** Lists the fields of a body at every depth, in the order of the document. */
export function listFields(schema: Schema, prefix = ""): readonly Field[] {
  const { properties = {}, required = [] } = mergeParts(schema);
  return Object.entries(properties).flatMap(([key, property]) => {
    const merged = mergeParts(property);
    const notes = [
      ...(required.includes(key) ? ["Required."] : []),
      ...(merged.readOnly ? ["Read-only."] : []),
      ...(merged.deprecated ? ["Deprecated."] : []),
    ];
    const name = `${prefix}${key}`;
    const description = [...notes, merged.description ?? ""].join(" ").trim();
    const field = { name, type: describeType(merged), description, isReadOnly: merged.readOnly === true };
    return [field, ...listFields(property, `${name}.`)];
  });
}
