import { isDeepStrictEqual } from "node:util";
import { type JsonObject, toArray, toObject } from "../json/json-object.ts";
import { resolveReference } from "./resolve-reference.ts";

/** Lists the values that a schema allows. Returns undefined if it does not list them. */
function listValues(schema: JsonObject): readonly unknown[] | undefined {
  if (schema.const !== undefined) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

function getType(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Lists the types that a schema allows. An integer is a number. Returns undefined if it allows every type. */
function listTypes(schema: JsonObject): readonly unknown[] | undefined {
  if (schema.type === undefined) return listValues(schema)?.map(getType);
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return types.map((type) => (type === "integer" ? "number" : type));
}

const haveNoCommonValue = (first: readonly unknown[] | undefined, second: readonly unknown[] | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  !first.some((value) => second.some((candidate) => isDeepStrictEqual(candidate, value)));

const allowsOnlyObjects = (schema: JsonObject): boolean =>
  listTypes(schema)?.every((type) => type === "object") === true;

/** Whether it is certain that no value satisfies both schemas. */
export function areDisjoint(document: JsonObject, firstSchema: unknown, secondSchema: unknown): boolean {
  const first = resolveReference(document, firstSchema);
  const second = resolveReference(document, secondSchema);
  if (haveNoCommonValue(listTypes(first), listTypes(second))) return true;
  if (haveNoCommonValue(listValues(first), listValues(second))) return true;
  if (!allowsOnlyObjects(first) || !allowsOnlyObjects(second)) return false;
  const requiredInBoth = toArray(first.required).filter((name) => toArray(second.required).includes(name));
  return requiredInBoth.some((name) => {
    const property = String(name);
    return areDisjoint(document, toObject(first.properties)[property], toObject(second.properties)[property]);
  });
}
