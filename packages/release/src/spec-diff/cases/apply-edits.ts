import type { JsonObject } from "../json.ts";
import type { Edit } from "./labelled-change.ts";

/** A copy of the document with the edits made. */
export function applyEdits(document: object, edits: readonly Edit[]): JsonObject {
  const copy = structuredClone(document);
  for (const [place, value] of edits) {
    const keys = place.split(".");
    const last = keys.pop() ?? "";
    const parent = keys.reduce<object>((object, key) => Reflect.get(object, key), copy);
    if (value === undefined) {
      if (!Reflect.has(parent, last)) throw new Error(`nothing stands at ${place}`);
      Reflect.deleteProperty(parent, last);
    } else Reflect.set(parent, last, value);
  }
  return { ...copy };
}
