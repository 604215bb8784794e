import { summarize } from "../results/summarize.ts";
import type { TemporaryProject } from "../temporary-project/create-temporary-project.ts";
import { runProgram } from "../temporary-project/run-program.ts";

/** CPU time and memory of one amount of work. */
export interface Cost {
  readonly milliseconds: number;
  readonly bytes: readonly number[];
}

/** What `report-usage.js` writes for one process. */
interface Usage {
  readonly milliseconds: number;
  readonly bytes: number;
}

const runCount = 5;

/** Measures the complete process of `zero-trust plan`, including the start of Node. */
export async function measureCommandLine(project: TemporaryProject, baseUrl: string, accounts: number): Promise<Cost> {
  const usages: Usage[] = [];
  for (let run = 0; run < runCount; run++) usages.push(await runProgram<Usage>(project, "plan", baseUrl, accounts));
  const { median } = summarize(usages.map(({ milliseconds }) => milliseconds));
  return { milliseconds: median, bytes: usages.map(({ bytes }) => bytes) };
}
