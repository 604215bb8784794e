import type { OpenApiDocument, Reference } from "./open-api-document.ts";

/** Returns the target of a reference within the document, or the value itself if it is not a reference. */
export function resolveReference<Value extends object>(document: OpenApiDocument, value: Value & Reference): Value {
  if (value.$ref === undefined) return value;
  const keys = value.$ref.slice("#/".length).split("/");
  // The bundled document is linted: its references stay within it, and each target has the type of its reference.
  const target = keys.reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], document) as Value;
  return resolveReference(document, target);
}
