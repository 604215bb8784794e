import type { OpenApiDocument, Reference } from "./open-api-document.ts";

/** Follows a reference within the document, where the value is one. */
export function resolveReference<Value extends object>(document: OpenApiDocument, value: Value & Reference): Value {
  if (value.$ref === undefined) return value;
  const keys = value.$ref.slice("#/".length).split("/");
  // A bundled document holds only references within itself, each to what may stand in its place.
  const target = keys.reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], document) as Value;
  return resolveReference(document, target);
}
