import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { git } from "@zero-trust-accounts/tooling/repository";
import { type JsonObject, objectOf } from "./json.ts";

/** The published document, relative to the repository. */
const documentPath = "packages/types/src/generated/openapi.json";

/** Reads a document from a file (say, a published package's openapi.json) or as a tag, branch or commit of git has it. */
export async function readBase(base: string): Promise<JsonObject> {
  if (existsSync(base)) return objectOf(JSON.parse(await readFile(base, "utf8")));
  const text = await git("show", `${base}:${documentPath}`).catch(() => {
    throw new Error(`${base} is no file, and git has no ${documentPath} there`);
  });
  return objectOf(JSON.parse(text));
}
