import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { runGit } from "@zero-trust-accounts/tooling/repository";
import { type JsonObject, toObject } from "../json/json-object.ts";

/** The published document, relative to the repository. */
const documentPath = "packages/types/src/generated/openapi.json";

/** Reads a document from a file, such as the openapi.json of a published package, or from a tag, branch or commit. */
export async function readBaseDocument(base: string): Promise<JsonObject> {
  if (existsSync(base)) return toObject(JSON.parse(await readFile(base, "utf8")));
  const text = await runGit("show", `${base}:${documentPath}`).catch(() => {
    throw new Error(`${base} is not a file, and git has no ${documentPath} at ${base}`);
  });
  return toObject(JSON.parse(text));
}
