import type { SettingsRules } from "@zero-trust-accounts/types";
import fc, { type Arbitrary } from "fast-check";
import { bundledDocument } from "../document/bundled-document.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { createValueSource } from "../values/value-source.ts";

const { judge, satisfying } = createValueSource(bundledDocument);

/** Removes the members at these JSON pointers, and null members if asked to. */
function withoutMembers(value: unknown, pointers: readonly string[], isNullRemoved: boolean, path = ""): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).flatMap(([name, member]) => {
    const pointer = `${path}/${name}`;
    if (pointers.includes(pointer) || (isNullRemoved && member === null)) return [];
    return [[name, withoutMembers(member, pointers, isNullRemoved, pointer)] as const];
  });
  return Object.fromEntries(members);
}

/** Any settings that a schema of the document accepts and the client can send: it removes null members first. */
export function settingsArbitrary(schema: JsonSchema, { readOnly }: SettingsRules): Arbitrary<object> {
  return fc
    .tuple(fc.integer({ min: 2, max: 1_000_000 }), fc.constantFrom(0.2, 0.5, 0.9))
    .map(([seed, probability]) => satisfying(schema, schema.$ref ?? "", seed, probability))
    .map((settings) => Object.assign({}, withoutMembers(settings, readOnly, false)))
    .filter((settings) => judge.violationsOf(schema, withoutMembers(settings, [], true)).length === 0);
}
