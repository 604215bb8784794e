import { readFile, rm } from "node:fs/promises";
import { execa } from "execa";
import { repositoryRoot } from "../repository/repository-root.ts";
import { describeTasks, type TaskOutputs, type TurboSummary } from "./describe-tasks.ts";

/** One line of `turbo run --json`. */
interface TurboEvent {
  /** The task that printed the line, or `turbo`. */
  readonly source: string;
  readonly text: string;
}

interface RunTasksOptions {
  /** Whether to print only failures. */
  readonly isQuiet?: boolean;
  /** Turbo's filters, such as `@zero-trust-accounts/client...`. */
  readonly filters?: readonly string[];
}

interface TurboResult {
  readonly outputs: TaskOutputs;
  readonly exitCode: number | undefined;
  readonly stderr: string;
}

/** Runs turbo and collects the output of each task. Calls `onStart` with each task that starts. */
async function runTurbo(options: readonly string[], onStart: (taskId: string) => void): Promise<TurboResult> {
  const turbo = execa("turbo", ["run", ...options], {
    cwd: repositoryRoot,
    preferLocal: true,
    localDir: repositoryRoot,
    reject: false,
  });
  const outputs = new Map<string, string[]>();
  for await (const line of turbo) {
    const { source, text }: TurboEvent = JSON.parse(line);
    if (source !== "turbo" && /^cache (miss|bypass), /.test(text)) onStart(source);
    outputs.set(source, [...(outputs.get(source) ?? []), text]);
  }
  const { exitCode, stderr } = await turbo;
  return { outputs, exitCode, stderr };
}

/** Reads the file that `turbo run --summarize` wrote. Removes the file unless TURBO_RUN_SUMMARY requests one. */
async function readSummary({ outputs, stderr }: TurboResult): Promise<TurboSummary> {
  const lines = outputs.get("turbo") ?? [];
  const file = lines.map((line) => /^Summary: +(.+)$/.exec(line)?.[1]).findLast((path) => path !== undefined);
  if (file === undefined) throw new Error(`turbo wrote no summary:\n${[...lines, stderr].join("\n")}`);
  const summary: TurboSummary = JSON.parse(await readFile(file, "utf8"));
  if (process.env.TURBO_RUN_SUMMARY !== "true") await rm(file);
  return summary;
}

/**
 * Runs tasks of all packages with turbo. Prints each task that starts, the complete output of tasks that fail, and one
 * line for each package at the end. Turbo has no such format: it prints the output of all tasks, or a list of all
 * packages.
 */
export async function runTasks(
  tasks: readonly string[],
  { isQuiet = false, filters = [] }: RunTasksOptions = {},
): Promise<void> {
  const print = (line: string): void => {
    if (!isQuiet) console.log(line);
  };
  const filterOptions = filters.map((filter) => `--filter=${filter}`);
  const options = [...tasks, ...filterOptions, "--json", "--summarize", "--continue=dependencies-successful"];
  const result = await runTurbo(options, (taskId) => print(`· ${taskId.replace("@zero-trust-accounts/", "")}`));
  const summary = await readSummary(result);

  const failedTasks = summary.tasks.filter(({ execution }) => execution !== undefined && execution.exitCode !== 0);
  const failedIds = failedTasks.map(({ taskId }) => taskId);
  for (const taskId of failedIds) console.error(`\n✗ ${taskId}\n${(result.outputs.get(taskId) ?? []).join("\n")}`);
  print(`\n${describeTasks(summary, result.outputs)}`);
  if (failedIds.length > 0) throw new Error(`failed: ${failedIds.join(", ")}`);
  if (result.exitCode !== 0) throw new Error(`turbo ended with exit code ${result.exitCode}: ${result.stderr}`);
}
