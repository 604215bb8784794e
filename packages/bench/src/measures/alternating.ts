import { peers } from "../peers.ts";
import { type Quartiles, quartiles } from "../quartiles.ts";
import type { Workbench } from "../workbench/open-workbench.ts";
import { runProgram } from "../workbench/run-program.ts";
import type { Progress } from "./measure.ts";

/** Microseconds of CPU a call, of raw fetch and of a peer, measured next to each other. */
export interface Pair {
  readonly raw: number;
  readonly peer: number;
}

export interface Alternation {
  /** Of the server; without one, a `fetch` that answers at once. */
  readonly baseUrl?: string;
  readonly rounds: number;
  readonly calls: number;
  readonly atOnce: number;
}

/** Lets raw fetch and each peer take turns in one process, a slice each. */
export async function alternating(
  workbench: Workbench,
  progress: Progress,
  { baseUrl = "", rounds, calls, atOnce }: Alternation,
  cost: (pair: Pair) => number,
): Promise<Record<string, Quartiles>> {
  const cells: Record<string, Quartiles> = {};
  for (const { id } of peers.filter(({ id }) => id !== "raw-fetch")) {
    progress(id);
    const pairs = await runProgram<Pair[]>(workbench, "alternate", id, baseUrl, rounds, calls, atOnce);
    cells[id] = quartiles(pairs.map(cost));
  }
  return cells;
}
