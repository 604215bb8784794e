import type { BuildRun } from "../results/build-run.ts";
import { renderTable } from "./render-table.ts";

function describeTasks({ executedTasks, taskCount }: BuildRun): string {
  if (taskCount === 0) return "";
  if (executedTasks === "all") return `all ${taskCount}`;
  if (executedTasks.length === 0) return `none of ${taskCount}`;
  const names = executedTasks.map((task) => `\`${task.replace("@zero-trust-accounts/", "").replace("//#", "")}\``);
  return `${executedTasks.length} of ${taskCount}: ${names.join(", ")}`;
}

export const renderBuildTable = (runs: readonly BuildRun[]): string =>
  renderTable(
    ["run", "seconds", "tasks that turbo executed"],
    runs.map((run) => [run.title, run.seconds.toFixed(1), describeTasks(run)]),
  );
