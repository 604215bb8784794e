import { readFile } from "node:fs/promises";
import { specBundle } from "../paths.ts";
import { type JsonObject, objectOf } from "./json.ts";

/** The document as the working tree has it. */
export async function readBundle(): Promise<JsonObject> {
  const text = await readFile(specBundle.json, "utf8").catch(() => {
    throw new Error("the spec is not bundled. Run: pnpm regenerate");
  });
  return objectOf(JSON.parse(text));
}
