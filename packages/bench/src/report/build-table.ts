import type { BuildRun } from "../measures/measure.ts";
import { markdownTable } from "./markdown-table.ts";

function describeTasks({ ran, considered }: BuildRun): string {
  if (considered === 0) return "";
  const names = ran.map((task) => `\`${task.replace("@zero-trust-accounts/", "").replace("//#", "")}\``);
  if (ran.length === considered) return `all ${considered}`;
  return ran.length === 0 ? `none of ${considered}` : `${ran.length} of ${considered}: ${names.join(", ")}`;
}

export const buildTable = (runs: readonly BuildRun[]): string =>
  markdownTable(
    ["run", "seconds", "tasks that turbo ran"],
    runs.map((run) => [run.title, run.seconds.toFixed(1), describeTasks(run)]),
  );
