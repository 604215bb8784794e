/** A task in the file that `turbo run --summarize` writes. */
interface TurboTask {
  readonly taskId: string;
  readonly package: string;
  readonly task: string;
  readonly cache: { readonly status: "HIT" | "MISS" };
  /** Missing if the task did not run because a task before it failed. */
  readonly execution?: { readonly exitCode: number; readonly startTime: number; readonly endTime: number };
}

/** The file that `turbo run --summarize` writes. Times are in milliseconds. */
export interface TurboSummary {
  readonly tasks: readonly TurboTask[];
  readonly execution: { readonly startTime: number; readonly endTime: number };
}

/** Vitest's line with the number of passed tests. */
const testCount = /^ +Tests .*?(\d+) passed/;

function countTests(output: readonly string[]): number {
  const counts = output.map((line) => Number(testCount.exec(line)?.[1] ?? 0));
  return counts.reduce((sum, count) => sum + count, 0);
}

function describeTask({ task, cache, execution }: TurboTask, tests: number): string {
  const mark = execution === undefined ? "skipped " : execution.exitCode === 0 ? "" : "FAILED ";
  const details = [...(tests > 0 ? [`${tests} tests`] : []), ...(cache.status === "HIT" ? ["cached"] : [])];
  return `${mark}${task}${details.length > 0 ? ` (${details.join(", ")})` : ""}`;
}

/** Returns one line for each package with its tasks, and a line with the totals. */
export function describeTasks(
  { tasks, execution }: TurboSummary,
  outputs: ReadonlyMap<string, readonly string[]>,
): string {
  const testsOf = ({ taskId }: TurboTask): number => countTests(outputs.get(taskId) ?? []);
  const byPackage = Map.groupBy(tasks, (task) => (task.package === "//" ? "repository" : task.package.split("/")[1]));
  const width = Math.max(...[...byPackage.keys()].map((name = "") => name.length));
  const lines = [...byPackage].map(([name = "", packageTasks]) => {
    const isPassed = packageTasks.every((task) => task.execution?.exitCode === 0);
    const descriptions = packageTasks.map((task) => describeTask(task, testsOf(task)));
    return `${isPassed ? "✓" : "✗"} ${name.padEnd(width)}  ${descriptions.join(", ")}`;
  });
  const passed = tasks.filter((task) => task.execution?.exitCode === 0).length;
  const cached = tasks.filter(({ cache }) => cache.status === "HIT").length;
  const tests = tasks.map(testsOf).reduce((sum, count) => sum + count, 0);
  const seconds = ((execution.endTime - execution.startTime) / 1_000).toFixed(0);
  const total = `${passed} of ${tasks.length} tasks passed, ${cached} from the cache, in ${seconds} s`;
  return [...lines.sort(), tests > 0 ? `${total}. Tests: ${tests} passed.` : `${total}.`].join("\n");
}
