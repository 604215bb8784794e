import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { samplesFolder } from "./samples-folder.ts";

/** Lists the samples of all pages, such as `reading/use-types.ts`, in alphabetical order. */
export async function listSamples(): Promise<readonly string[]> {
  const entries = await readdir(samplesFolder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name));
  return files.map(({ parentPath, name }) => relative(samplesFolder, join(parentPath, name))).sort();
}
