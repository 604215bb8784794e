import type { SettingsRules } from "@zero-trust-accounts/types";
import fc, { type Arbitrary } from "fast-check";
import { bundledDocument } from "../document/bundled-document.ts";
import { createSchemaValidator } from "../schema/create-schema-validator.ts";
import { createValueGenerator } from "../schema/create-value-generator.ts";
import type { JsonSchema } from "../schema/json-schema.ts";

const validator = createSchemaValidator(bundledDocument);
const generateValue = createValueGenerator(bundledDocument);

/** Removes null members, which the server treats as absent. */
export const withoutNulls = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, member) => (member === null ? undefined : member));

/** Removes the members at these JSON pointers. */
function withoutMembers(value: unknown, pointers: readonly string[], path = ""): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).flatMap(([name, member]) => {
    const pointer = `${path}/${name}`;
    return pointers.includes(pointer) ? [] : [[name, withoutMembers(member, pointers, pointer)] as const];
  });
  return Object.fromEntries(members);
}

/** Generates settings that a schema of the document accepts after null members are removed, as the client does. */
export function settingsArbitrary(schema: JsonSchema, { readOnly }: SettingsRules): Arbitrary<object> {
  const seeds = fc.integer({ min: 2, max: 1_000_000 });
  const probabilities = fc.constantFrom(0.2, 0.5, 0.9);
  return fc
    .tuple(seeds, probabilities)
    .map(([seed, optionalsProbability]) =>
      generateValue(schema, schema.$ref ?? "settings", { seed, optionalsProbability }),
    )
    .map((settings) => Object.assign({}, withoutMembers(settings, readOnly)))
    .filter((settings) => validator.findViolations(schema, withoutNulls(settings)).length === 0);
}
