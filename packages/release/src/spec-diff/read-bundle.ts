import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type JsonObject, objectOf } from "./json.ts";

const file = fileURLToPath(import.meta.resolve("@zero-trust-accounts/spec/openapi.json"));

/** The document as the working tree has it. */
export async function readBundle(): Promise<JsonObject> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new Error("the spec is not bundled. Run: pnpm regenerate");
  });
  return objectOf(JSON.parse(text));
}
