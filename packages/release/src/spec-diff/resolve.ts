import { type JsonObject, objectOf } from "./json.ts";

const unescaped = (key: string): string => key.replaceAll("~1", "/").replaceAll("~0", "~");

/** What a value of a bundled document stands for: where it refers to another, that one. */
export function resolve(document: JsonObject, value: unknown): JsonObject {
  const object = objectOf(value);
  const { $ref } = object;
  if (typeof $ref !== "string") return object;
  const target = $ref
    .slice("#/".length)
    .split("/")
    .reduce<JsonObject>((parent, key) => objectOf(parent[unescaped(key)]), document);
  const { $ref: _, ...siblings } = object;
  return { ...resolve(document, target), ...siblings };
}
