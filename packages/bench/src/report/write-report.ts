import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import type { Results } from "../results/results.ts";
import { renderReport } from "./render-report.ts";

const packageFolder = join(repositoryRoot, "packages/bench");

/** Writes BENCHMARKS.md and its charts. */
export async function writeReport(results: Results): Promise<void> {
  for (const [path, content] of await renderReport(results)) {
    const file = join(packageFolder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
