import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@zero-trust-accounts/tooling/repository";
import { execa } from "execa";
import type { BuildRun } from "../results/build-run.ts";
import type { Measure } from "./measure.ts";
import { runNpmScripts } from "./run-npm-scripts.ts";

/** Replaces the first match in a file. */
async function edit(file: string, pattern: RegExp, replacement: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!pattern.test(text)) throw new Error(`${file} contains no match of ${pattern}`);
  await writeFile(file, text.replace(pattern, replacement));
}

/** Measures `npm test` in a fresh clone of the last commit, and after a change of one line. */
export const measureBuild: Measure = async (_project, reportProgress) => {
  const parent = mkdtempSync(join(tmpdir(), "zero-trust-accounts-build-"));
  const remove = (): void => rmSync(parent, { recursive: true, force: true });
  process.once("exit", remove);
  const clone = join(parent, "clone");
  await execa("git", ["clone", "--quiet", repositoryRoot, clone]);
  const builds: BuildRun[] = [];

  async function run(title: string, ...scripts: readonly string[]): Promise<void> {
    reportProgress(title);
    builds.push(await runNpmScripts(clone, title, scripts));
  }

  await run("install, with a warm package store", "setup");
  await run("`npm test`, empty cache", "test");
  await run("`npm test`, full cache", "test");
  await edit(join(clone, "spec/schemas/DeviceSettings.yaml"), /^( {4}description: )/m, "$1Namely, ");
  await run("`pnpm regenerate` and `npm test`, one changed line in the spec", "regenerate", "test");
  await edit(join(clone, "packages/client/src/options/defaults.ts"), /^\/\*\* /m, "/** In short: ");
  await run("`npm test`, one changed line in the client", "test");
  remove();
  return { builds };
};
