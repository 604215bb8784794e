import type { SettingsRules } from "@zero-trust-accounts/types";
import fc, { type Arbitrary } from "fast-check";
import { bundledDocument } from "../document/bundled-document.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { createValueSource } from "../values/value-source.ts";

const { judge, satisfying } = createValueSource(bundledDocument);

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

/** Any settings that a schema of the document accepts and the client can send: it removes null members first. */
export function settingsArbitrary(schema: JsonSchema, { readOnly }: SettingsRules): Arbitrary<object> {
  return fc
    .tuple(fc.integer({ min: 2, max: 1_000_000 }), fc.constantFrom(0.2, 0.5, 0.9))
    .map(([seed, probability]) => satisfying(schema, schema.$ref ?? "", seed, probability))
    .map((settings) => Object.assign({}, withoutMembers(settings, readOnly)))
    .filter((settings) => judge.violationsOf(schema, withoutNulls(settings)).length === 0);
}
