import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { repositoryRoot } from "../repository-root.ts";
import type { BuildRun, Measure } from "./measure.ts";

/** A turbo run's own account of itself, as far as it counts here. */
interface Summary {
  readonly tasks: readonly { readonly taskId: string; readonly cache: { readonly status: "HIT" | "MISS" } }[];
}

/** Changes the first match in a file of the clone. */
async function edit(file: string, pattern: RegExp, replacement: string): Promise<void> {
  const text = await readFile(file, "utf8");
  if (!pattern.test(text)) throw new Error(`${file} has nothing that matches ${pattern}`);
  await writeFile(file, text.replace(pattern, replacement));
}

/** How long `npm test` takes in a fresh clone of what is committed, and after a change of one line. */
export const build: Measure = async (_workbench, progress) => {
  const parent = mkdtempSync(join(tmpdir(), "zero-trust-accounts-build-"));
  const remove = (): void => rmSync(parent, { recursive: true, force: true });
  process.once("exit", remove);
  const clone = join(parent, "clone");
  await execa("git", ["clone", "--quiet", repositoryRoot, clone]);
  const runs: BuildRun[] = [];

  async function npm(title: string, ...scripts: readonly string[]): Promise<void> {
    progress(title);
    const summaries = join(clone, ".turbo/runs");
    rmSync(summaries, { recursive: true, force: true });
    const startedAt = performance.now();
    for (const script of scripts) {
      const env = { ...process.env, TURBO_RUN_SUMMARY: "true", FORCE_COLOR: "0" };
      const child = spawn("npm", ["run", "--silent", script], {
        cwd: clone,
        env,
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
      });
      // The group, for npm's children outlive it.
      const stop = (): boolean => child.pid !== undefined && process.kill(-child.pid);
      process.once("exit", stop);
      let output = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
      const [code] = await once(child, "close");
      process.off("exit", stop);
      if (code !== 0) throw new Error(`npm run ${script} ended with ${code}:\n${output.slice(-5_000)}`);
    }
    const seconds = (performance.now() - startedAt) / 1_000;
    const files = (await readdir(summaries).catch(() => [])).map((file) => join(summaries, file));
    const read = async (file: string): Promise<Summary> => JSON.parse(await readFile(file, "utf8"));
    const tasks = (await Promise.all(files.map(read))).flatMap((summary) => summary.tasks);
    const ran = tasks.filter(({ cache }) => cache.status === "MISS").map(({ taskId }) => taskId);
    runs.push({ title, seconds, ran: [...new Set(ran)], considered: new Set(tasks.map(({ taskId }) => taskId)).size });
  }

  await npm("install, the store of packages warm", "setup");
  await npm("`npm test`, nothing cached", "test");
  await npm("`npm test`, all cached", "test");
  await edit(join(clone, "spec/schemas/DeviceSettings.yaml"), /^( {4}description: )/m, "$1Namely, ");
  await npm("one line of the spec changed: `pnpm regenerate`, `npm test`", "regenerate", "test");
  await edit(join(clone, "packages/client/src/limits.ts"), /^\/\*\* /m, "/** In short: ");
  await npm("one line of the client changed: `npm test`", "test");
  remove();
  return { builds: runs };
};
