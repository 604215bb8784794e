/** A task in the file that `turbo run --summarize` writes. */
interface TurboTask {
  readonly taskId: string;
  readonly package: string;
  readonly task: string;
  readonly cache: { readonly status: "HIT" | "MISS" };
  /** Undefined if the task did not run because a task before it failed. */
  readonly execution?: { readonly exitCode: number; readonly startTime: number; readonly endTime: number };
}

/** The file that `turbo run --summarize` writes. Times are in milliseconds. */
export interface TurboSummary {
  readonly tasks: readonly TurboTask[];
  readonly execution: { readonly startTime: number; readonly endTime: number };
}

/** The output lines of each task by its `taskId`. */
export type TaskOutputs = ReadonlyMap<string, readonly string[]>;

/** Vitest's line with the number of passed tests. */
const testCountPattern = /^ +Tests .*?(\d+) passed/;

const isPassed = ({ execution }: TurboTask): boolean => execution?.exitCode === 0;
const isCached = ({ cache }: TurboTask): boolean => cache.status === "HIT";

function countTests({ taskId }: TurboTask, outputs: TaskOutputs): number {
  const counts = (outputs.get(taskId) ?? []).map((line) => Number(testCountPattern.exec(line)?.[1] ?? 0));
  return counts.reduce((sum, count) => sum + count, 0);
}

function describeTask(task: TurboTask, outputs: TaskOutputs): string {
  const testCount = countTests(task, outputs);
  const details: string[] = [];
  if (testCount > 0) details.push(`${testCount} tests`);
  if (isCached(task)) details.push("cached");
  const description = details.length > 0 ? `${task.task} (${details.join(", ")})` : task.task;
  if (task.execution === undefined) return `skipped ${description}`;
  return isPassed(task) ? description : `FAILED ${description}`;
}

/** Returns one line for each package with its tasks. */
function describePackages(tasks: readonly TurboTask[], outputs: TaskOutputs): string[] {
  const tasksByPackage = Map.groupBy(tasks, (task) =>
    task.package === "//" ? "repository" : (task.package.split("/")[1] ?? task.package),
  );
  const width = Math.max(...[...tasksByPackage.keys()].map((name) => name.length));
  const lines = [...tasksByPackage].map(([name, packageTasks]) => {
    const descriptions = packageTasks.map((task) => describeTask(task, outputs));
    return `${packageTasks.every(isPassed) ? "✓" : "✗"} ${name.padEnd(width)}  ${descriptions.join(", ")}`;
  });
  return lines.sort();
}

/** Returns one line for each package with its tasks, and a line with the totals. */
export function describeTasks({ tasks, execution }: TurboSummary, outputs: TaskOutputs): string {
  const passedCount = tasks.filter(isPassed).length;
  const cachedCount = tasks.filter(isCached).length;
  const testCount = tasks.reduce((sum, task) => sum + countTests(task, outputs), 0);
  const seconds = ((execution.endTime - execution.startTime) / 1_000).toFixed(0);
  const totals = `${passedCount} of ${tasks.length} tasks passed, ${cachedCount} from the cache, in ${seconds} s.`;
  const testTotals = testCount > 0 ? ` Tests: ${testCount} passed.` : "";
  return [...describePackages(tasks, outputs), `${totals}${testTotals}`].join("\n");
}
