import { type JsonObject, toObject } from "../json/json-object.ts";

/** Decodes one segment of a JSON Pointer. */
const decodeSegment = (segment: string): string => segment.replaceAll("~1", "/").replaceAll("~0", "~");

/** Replaces a `$ref` into the same document by its target. Keywords next to the `$ref` override those of the target. */
export function resolveReference(document: JsonObject, value: unknown): JsonObject {
  const { $ref, ...siblings } = toObject(value);
  if (typeof $ref !== "string") return toObject(value);
  const segments = $ref.slice("#/".length).split("/").map(decodeSegment);
  const target = segments.reduce<JsonObject>((parent, key) => toObject(parent[key]), document);
  return { ...resolveReference(document, target), ...siblings };
}
