import { describeExpected } from "../schema/describe-expected.ts";
import type { JsonSchema } from "../schema/json-schema.ts";

/** The fields of a block that switch something on or off. */
const findSwitches = ({ properties = {} }: JsonSchema): string[] =>
  Object.entries(properties)
    .filter(([, { type, readOnly }]) => type === "boolean" && readOnly !== true)
    .map(([name]) => name);

function acceptsEmptyString({ anyOf = [], pattern }: JsonSchema): boolean {
  if (typeof pattern === "string") return new RegExp(pattern).test("");
  return anyOf.some((alternative) => alternative.const === "");
}

/** Explains why null is rejected, and what to declare instead. */
export function describeNull(schema: JsonSchema): string {
  const untouched = "or remove the line to leave it untouched";
  const switches = findSwitches(schema);
  if (switches.length > 0) {
    const values = switches.map((name) => `${name}: false`).join(", ");
    return `is null, which the API ignores; to switch the block off, declare { ${values} }, ${untouched}`;
  }
  if (acceptsEmptyString(schema)) return `is null, which the API may reject; declare "" to clear it, ${untouched}`;
  return `is null, which sets nothing; declare ${describeExpected(schema)}, ${untouched}`;
}
