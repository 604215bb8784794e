import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type JsonObject, toObject } from "../json/json-object.ts";

const bundledFile = fileURLToPath(import.meta.resolve("@zero-trust-accounts/spec/openapi.json"));

/** Reads the document that is bundled from the working tree. */
export async function readBundledDocument(): Promise<JsonObject> {
  const text = await readFile(bundledFile, "utf8").catch(() => {
    throw new Error("the spec is not bundled. Run: pnpm regenerate");
  });
  return toObject(JSON.parse(text));
}
