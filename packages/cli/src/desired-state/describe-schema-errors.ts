import type { ErrorObject } from "ajv/dist/2020.js";
import { parsePointer } from "../json/parse-pointer.ts";
import { formatValue } from "../printing/format-value.ts";
import { describeExpected } from "../schema/describe-expected.ts";
import { findPlacesOfName } from "../schema/find-places-of-name.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { suggestName } from "../schema/suggest-name.ts";
import { describeNull } from "./describe-null.ts";

/** A violation of the schema, at a value or at the key of a member. */
export interface Violation {
  readonly keys: readonly string[];
  readonly part: "key" | "value";
  readonly message: string;
}

/** A value in a message. Blocks and lists are long, so only their kind is named. */
function describeValue(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "a block of fields" : formatValue(value);
}

/** The name that was probably meant: a similar one of the same block, else the same one of another block. */
function describeSuggestion(name: string, schema: JsonSchema, root: JsonSchema): string {
  const similar = suggestName(name, Object.keys(schema.properties ?? {}));
  if (similar !== undefined) return `; did you mean ${JSON.stringify(similar)}?`;
  const [place, ...otherPlaces] = findPlacesOfName(root, name);
  return place !== undefined && otherPlaces.length === 0 ? `; did you mean ${place}?` : "";
}

function describeUnknownField(error: ErrorObject, schema: JsonSchema, root: JsonSchema): Violation {
  const name = String(error.params.additionalProperty);
  const keys = [...parsePointer(error.instancePath), name];
  const message = `${keys.join(".")} is not a known field${describeSuggestion(name, schema, root)}`;
  return { keys, part: "key", message };
}

function describeValueError(error: ErrorObject, schema: JsonSchema): Violation {
  const keys = parsePointer(error.instancePath);
  const place = keys.join(".") || "the file";
  if (schema.readOnly === true) {
    return { keys, part: "key", message: `${place} is read-only, because only the server sets it; remove the line` };
  }
  if (error.data === null) return { keys, part: "value", message: `${place} ${describeNull(schema)}` };
  const message = `${place} must be ${describeExpected(schema)}; it is ${describeValue(error.data)}`;
  return { keys, part: "value", message };
}

/** The error of an alternative says less than that of all alternatives together. */
const isOfAlternative = (error: ErrorObject, errors: readonly ErrorObject[]): boolean =>
  errors.some(
    ({ keyword, schemaPath, instancePath }) =>
      keyword === "anyOf" && instancePath === error.instancePath && error.schemaPath.startsWith(`${schemaPath}/`),
  );

/** Describes the errors of a validation: one for each unknown field and for each wrong value. */
export function describeSchemaErrors(errors: readonly ErrorObject[], root: JsonSchema): Violation[] {
  const violations = new Map<string, Violation>();
  for (const error of errors) {
    // With the option "verbose", each error has the schema that it violates.
    const schema = (error.parentSchema ?? {}) as JsonSchema;
    if (isOfAlternative(error, errors) || error.propertyName !== undefined) continue;
    if (error.keyword === "additionalProperties") {
      const violation = describeUnknownField(error, schema, root);
      violations.set(violation.keys.join("\n"), violation);
    } else if (error.keyword === "propertyNames") {
      const keys = [...parsePointer(error.instancePath), String(error.params.propertyName)];
      violations.set(keys.join("\n"), { keys, part: "key", message: `${keys.join(".")} is not an account id` });
    } else {
      const violation = describeValueError(error, schema);
      const key = violation.keys.join("\n");
      if (!violations.has(key)) violations.set(key, violation);
    }
  }
  return [...violations.values()];
}
