import type { JsonObject } from "../../json/json-object.ts";
import type { Edit } from "./labelled-change.ts";

/** Returns an edited copy of the document. */
export function applyEdits(document: object, edits: readonly Edit[]): JsonObject {
  const copy = structuredClone(document);
  for (const [path, value] of edits) {
    const keys = path.split(".");
    const lastKey = keys.pop() ?? "";
    const parent = keys.reduce<object>((object, key) => Reflect.get(object, key), copy);
    if (value !== undefined) {
      Reflect.set(parent, lastKey, value);
      continue;
    }
    if (!Reflect.has(parent, lastKey)) throw new Error(`the document has nothing to remove at ${path}`);
    Reflect.deleteProperty(parent, lastKey);
  }
  return { ...copy };
}
