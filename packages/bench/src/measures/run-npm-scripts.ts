import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { BuildRun } from "../results/build-run.ts";

/** The part of turbo's run summary that is read here. */
interface TurboSummary {
  readonly tasks: readonly { readonly taskId: string; readonly cache: { readonly status: "HIT" | "MISS" } }[];
}

async function runNpmScript(folder: string, script: string): Promise<void> {
  const child = spawn("npm", ["run", "--silent", script], {
    cwd: folder,
    env: { ...process.env, TURBO_RUN_SUMMARY: "true" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  // npm's child processes survive npm, so kill the process group. First, because a later handler removes the folder that they use.
  const killGroup = (): boolean => child.pid !== undefined && process.kill(-child.pid, "SIGKILL");
  process.prependOnceListener("exit", killGroup);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const [code] = await once(child, "close");
  process.off("exit", killGroup);
  if (code !== 0)
    throw new Error(`npm run ${script} exited with ${code}:\n${stripVTControlCharacters(output).slice(-5_000)}`);
}

async function readSummaries(folder: string): Promise<TurboSummary[]> {
  const files = await readdir(folder).catch(() => []);
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(join(folder, file), "utf8"))));
}

/** Runs npm scripts one after the other, and reads from turbo's summaries which tasks it executed. */
export async function runNpmScripts(folder: string, title: string, scripts: readonly string[]): Promise<BuildRun> {
  const summaryFolder = join(folder, ".turbo/runs");
  rmSync(summaryFolder, { recursive: true, force: true });
  const startedAt = performance.now();
  for (const script of scripts) await runNpmScript(folder, script);
  const seconds = (performance.now() - startedAt) / 1_000;

  const tasks = (await readSummaries(summaryFolder)).flatMap((summary) => summary.tasks);
  const taskCount = new Set(tasks.map(({ taskId }) => taskId)).size;
  const executed = new Set(tasks.filter(({ cache }) => cache.status === "MISS").map(({ taskId }) => taskId));
  const isEveryTask = taskCount > 0 && executed.size === taskCount;
  return { title, seconds, taskCount, executedTasks: isEveryTask ? "all" : [...executed] };
}
