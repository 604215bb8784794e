import { readFile, rm } from "node:fs/promises";
import { execa } from "execa";
import { repositoryRoot } from "../repository/repository-root.ts";
import { describeTasks, type TurboSummary } from "./describe-tasks.ts";

/** One line of `turbo run --json`. */
interface TurboEvent {
  /** The task that printed the line, or `turbo`. */
  readonly source: string;
  readonly text: string;
}

interface RunTasksOptions {
  /** Whether only failures are printed. */
  readonly isQuiet?: boolean;
  /** Turbo's filters, such as `@zero-trust-accounts/client...`. */
  readonly filters?: readonly string[];
}

/**
 * Runs tasks of all packages with turbo. Prints each task that starts, the complete output of tasks that fail, and one line
 * for each package at the end. Turbo itself can only print all output or a banner with every package's name.
 */
export async function runTasks(
  tasks: readonly string[],
  { isQuiet = false, filters = [] }: RunTasksOptions = {},
): Promise<void> {
  const print = (line: string): void => {
    if (!isQuiet) console.log(line);
  };
  const filterOptions = filters.map((filter) => `--filter=${filter}`);
  const turbo = execa(
    "turbo",
    ["run", ...tasks, ...filterOptions, "--json", "--summarize", "--continue=dependencies-successful"],
    {
      cwd: repositoryRoot,
      preferLocal: true,
      localDir: repositoryRoot,
      reject: false,
    },
  );
  const outputs = new Map<string, string[]>();
  let summaryFile: string | undefined;
  for await (const line of turbo) {
    const { source, text }: TurboEvent = JSON.parse(line);
    if (source === "turbo") summaryFile = /^Summary: +(.+)$/.exec(text)?.[1] ?? summaryFile;
    else if (text.startsWith("cache miss, executing")) print(`· ${source.replace("@zero-trust-accounts/", "")}`);
    outputs.set(source, [...(outputs.get(source) ?? []), text]);
  }
  const { exitCode, stderr } = await turbo;
  if (summaryFile === undefined) throw new Error([...(outputs.get("turbo") ?? []), stderr].join("\n"));
  const summary: TurboSummary = JSON.parse(await readFile(summaryFile, "utf8"));
  // Turbo names this variable. Whoever sets it reads the file.
  if (process.env.TURBO_RUN_SUMMARY !== "true") await rm(summaryFile);
  const failed = summary.tasks.filter(({ execution }) => execution !== undefined && execution.exitCode !== 0);
  for (const { taskId } of failed) console.error(`\n✗ ${taskId}\n${(outputs.get(taskId) ?? []).join("\n")}`);
  print(`\n${describeTasks(summary, outputs)}`);
  if (failed.length > 0) throw new Error(`failed: ${failed.map(({ taskId }) => taskId).join(", ")}`);
  if (exitCode !== 0) throw new Error(`turbo ended with exit code ${exitCode}: ${stderr}`);
}
