import { competitors } from "../competitors.ts";
import { type Summary, summarize } from "../results/summarize.ts";
import type { TemporaryProject } from "../temporary-project/create-temporary-project.ts";
import { runProgram } from "../temporary-project/run-program.ts";
import type { ReportProgress } from "./measure.ts";

/** Microseconds of CPU time per call, measured one directly after the other. */
export interface CpuPair {
  readonly rawFetch: number;
  readonly competitor: number;
}

export interface Alternation {
  /** The server's URL. Without it, `fetch` responds immediately without a network. */
  readonly baseUrl?: string;
  /** How many processes run each competitor. What V8 compiles and where it places code differs between processes. */
  readonly processes: number;
  readonly rounds: number;
  readonly calls: number;
  readonly concurrency: number;
}

/** Lets raw fetch and each competitor take turns within one process, in several processes each. */
export async function measureAlternately(
  project: TemporaryProject,
  reportProgress: ReportProgress,
  { baseUrl = "", processes, rounds, calls, concurrency }: Alternation,
  compare: (pair: CpuPair) => number,
): Promise<Record<string, Summary>> {
  const ids = competitors.map(({ id }) => id).filter((id) => id !== "raw-fetch");
  const valuesById = new Map<string, number[]>(ids.map((id) => [id, []]));
  for (let process = 1; process <= processes; process++)
    for (const [id, values] of valuesById) {
      reportProgress(`${id}, process ${process} of ${processes}`);
      const pairs = await runProgram<CpuPair[]>(project, "alternate", id, baseUrl, rounds, calls, concurrency);
      values.push(...pairs.map(compare));
    }
  return Object.fromEntries([...valuesById].map(([id, values]) => [id, summarize(values)]));
}
