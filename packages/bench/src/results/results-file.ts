import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import type { Results } from "./results.ts";

const file = join(import.meta.dirname, "../../results/results.json");

export const readResults = async (): Promise<Results> => JSON.parse(await readFile(file, "utf8"));

/** Writes results.json in the repository's format. */
export async function writeResults(results: Results): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(results, undefined, 2));
  await execa("biome", ["format", "--write", file], { cwd: repositoryRoot });
}
